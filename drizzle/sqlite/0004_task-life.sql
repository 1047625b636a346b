CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`address` text NOT NULL,
	`subject` text NOT NULL,
	`message_id` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deliveries_at` ON `deliveries` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `deliveries_state` ON `deliveries` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `deliveries_person` ON `deliveries` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text,
	`label` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`last_read_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feeds_person` ON `feeds` (`person_id`);--> statement-breakpoint
CREATE INDEX `feeds_unit` ON `feeds` (`unit_id`);--> statement-breakpoint
CREATE TABLE `mail_links` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`person_id` text NOT NULL,
	`act` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_links_task` ON `mail_links` (`task_id`);--> statement-breakpoint
CREATE INDEX `mail_links_expires` ON `mail_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `notice_choices` (
	`person_id` text NOT NULL,
	`event` text NOT NULL,
	`rhythm` text NOT NULL,
	PRIMARY KEY(`person_id`, `event`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`event` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`facts` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`mail_on` text,
	`mailed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`person_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `notices_digest` ON `notices` (`mail_on`,`mailed_at`,`person_id`);--> statement-breakpoint
CREATE TABLE `office_rules` (
	`issuer_id` text NOT NULL,
	`version` integer NOT NULL,
	`rules` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_person_id` text NOT NULL,
	PRIMARY KEY(`issuer_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`issuer_id` text NOT NULL,
	`rung` text NOT NULL,
	`counted_from` text NOT NULL,
	`reached_on` text NOT NULL,
	`directive_id` text,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`task_id`,`rung`,`counted_from`);--> statement-breakpoint
CREATE INDEX `reminders_issuer` ON `reminders` (`issuer_id`,`rung`,`reached_on`);--> statement-breakpoint
CREATE INDEX `reminders_directive` ON `reminders` (`directive_id`);--> statement-breakpoint
CREATE TABLE `stand_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`person_id` text NOT NULL,
	`stand_in_person_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stand_in_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stand_ins_unit` ON `stand_ins` (`unit_id`,`valid_to`);--> statement-breakpoint
CREATE INDEX `stand_ins_stand_in` ON `stand_ins` (`stand_in_person_id`,`valid_to`);--> statement-breakpoint
CREATE TABLE `subtasks` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`person_id` text,
	`unit_id` text,
	`due_on` text,
	`percent` integer DEFAULT 0 NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`done_on` text,
	`removed_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `subtasks_task` ON `subtasks` (`task_id`,`position`);--> statement-breakpoint
CREATE INDEX `subtasks_person` ON `subtasks` (`person_id`,`done_on`);--> statement-breakpoint
CREATE TABLE `task_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`issuer_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`cause` text,
	`from_due_on` text,
	`new_due_on` text,
	`granted_due_on` text,
	`closed_as` text,
	`needs_chair` integer DEFAULT false NOT NULL,
	`requested_by_person_id` text NOT NULL,
	`requested_on` text NOT NULL,
	`requested_at` integer NOT NULL,
	`decided_by_person_id` text,
	`decided_on` text,
	`decision_note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_requests_task` ON `task_requests` (`task_id`,`requested_at`);--> statement-breakpoint
CREATE INDEX `task_requests_issuer` ON `task_requests` (`issuer_id`,`state`,`requested_on`);--> statement-breakpoint
CREATE TABLE `task_series` (
	`id` text PRIMARY KEY NOT NULL,
	`issuer_id` text NOT NULL,
	`directive_id` text NOT NULL,
	`point_id` text NOT NULL,
	`lead_unit_id` text NOT NULL,
	`rule` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`created_through` text NOT NULL,
	`state` text NOT NULL,
	`closed_reason` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuer_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`point_id`) REFERENCES `directive_points`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_series_state` ON `task_series` (`state`,`created_through`);--> statement-breakpoint
CREATE INDEX `task_series_unit` ON `task_series` (`lead_unit_id`,`state`);--> statement-breakpoint
CREATE INDEX `task_series_directive` ON `task_series` (`directive_id`);--> statement-breakpoint
CREATE INDEX `task_series_issuer` ON `task_series` (`issuer_id`,`state`);--> statement-breakpoint
CREATE TABLE `urged_tasks` (
	`directive_id` text NOT NULL,
	`task_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`directive_id`, `task_id`),
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `urged_tasks_task` ON `urged_tasks` (`task_id`);--> statement-breakpoint
ALTER TABLE `directives` ADD `is_secret` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `progress_reports` ADD `is_contribution` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `progress_reports` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `transferred_from_id` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `delay_cause` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `closed_as` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `series_id` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `occurrence_on` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `is_secret` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_occurrence` ON `tasks` (`series_id`,`occurrence_on`);--> statement-breakpoint
CREATE INDEX `tasks_state_due` ON `tasks` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `tasks_state_reported` ON `tasks` (`state`,`last_report_on`);