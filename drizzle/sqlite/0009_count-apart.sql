DROP INDEX `tasks_unfinished`;--> statement-breakpoint
DROP INDEX `tasks_completed`;--> statement-breakpoint
CREATE INDEX `tasks_unfinished` ON `tasks` (`issuer_id`,`due_on`,`id`,`state`,`lead_unit_id`,`issued_on`,`is_second_hand`,`last_report_on`) WHERE state in ('draft', 'not_started', 'in_progress', 'submitted', 'suspended');--> statement-breakpoint
CREATE INDEX `tasks_completed` ON `tasks` (`issuer_id`,`completed_on`,`due_on`,`lead_unit_id`,`issued_on`,`is_second_hand`) WHERE state in ('completed');