DROP INDEX "tasks_issuer_completed";--> statement-breakpoint
CREATE INDEX "directives_replaced_by" ON "directives" USING btree ("replaced_by_id");--> statement-breakpoint
CREATE INDEX "directives_corrects" ON "directives" USING btree ("corrects_id");--> statement-breakpoint
CREATE INDEX "tasks_unfinished" ON "tasks" USING btree ("issuer_id","due_on","id","state","lead_unit_id","issued_on") WHERE state in ('draft', 'not_started', 'in_progress', 'submitted', 'suspended');--> statement-breakpoint
CREATE INDEX "tasks_completed" ON "tasks" USING btree ("issuer_id","completed_on","due_on","lead_unit_id","issued_on") WHERE state in ('completed');