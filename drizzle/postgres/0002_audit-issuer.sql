ALTER TABLE "audit_events" ADD COLUMN "issuer_id" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "remembered" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_events_issuer" ON "audit_events" USING btree ("issuer_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_person_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_command" ON "audit_events" USING btree ("command","seq");--> statement-breakpoint
CREATE INDEX "outbox_topic" ON "outbox" USING btree ("topic","id");