ALTER TABLE `audit_events` ADD `issuer_id` text;--> statement-breakpoint
CREATE INDEX `audit_events_issuer` ON `audit_events` (`issuer_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_events_actor` ON `audit_events` (`actor_person_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_events_command` ON `audit_events` (`command`,`seq`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `remembered` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_topic` ON `outbox` (`topic`,`id`);