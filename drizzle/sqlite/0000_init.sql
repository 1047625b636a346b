CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`username` text NOT NULL,
	`password_hash` text NOT NULL,
	`must_change_password` integer NOT NULL,
	`disabled_at` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_username` ON `accounts` (`username`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_person` ON `accounts` (`person_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`presenter_unit_id` text,
	`minutes` integer,
	`summary` text DEFAULT '' NOT NULL,
	`started_at` integer,
	`done_at` integer,
	`carried_from_id` text,
	`carried_to_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`presenter_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_items_meeting` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`issuer_id` text,
	`actor_person_id` text,
	`actor_name` text NOT NULL,
	`command` text NOT NULL,
	`type` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`data` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject_kind`,`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_events_at` ON `audit_events` (`at`);--> statement-breakpoint
CREATE INDEX `audit_events_issuer` ON `audit_events` (`issuer_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_events_actor` ON `audit_events` (`actor_person_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_events_command` ON `audit_events` (`command`,`seq`);--> statement-breakpoint
CREATE TABLE `calendar_days` (
	`day` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `committees` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`issuer_id` text NOT NULL,
	`name` text NOT NULL,
	`issuer_lines` text NOT NULL,
	`symbol` text NOT NULL,
	`scope` text DEFAULT '' NOT NULL,
	`seal_allowed` integer NOT NULL,
	`own_series` integer NOT NULL,
	`standing_office_id` text,
	`valid_from` text,
	`valid_to` text,
	`name_fold` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuer_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`standing_office_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `committees_code` ON `committees` (`code`);--> statement-breakpoint
CREATE INDEX `committees_issuer` ON `committees` (`issuer_id`);--> statement-breakpoint
CREATE TABLE `conclusion_committees` (
	`conclusion_id` text NOT NULL,
	`committee_id` text NOT NULL,
	PRIMARY KEY(`conclusion_id`, `committee_id`),
	FOREIGN KEY (`conclusion_id`) REFERENCES `conclusions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`committee_id`) REFERENCES `committees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `conclusion_units` (
	`id` text PRIMARY KEY NOT NULL,
	`conclusion_id` text NOT NULL,
	`part` text NOT NULL,
	`unit_id` text,
	`group_id` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`conclusion_id`) REFERENCES `conclusions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `unit_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conclusion_units_conclusion` ON `conclusion_units` (`conclusion_id`);--> statement-breakpoint
CREATE TABLE `conclusions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`agenda_item_id` text,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`field` text,
	`monitor_unit_id` text,
	`due_kind` text NOT NULL,
	`due` text NOT NULL,
	`deliverable` text DEFAULT '' NOT NULL,
	`target` text,
	`removed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`monitor_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conclusions_meeting` ON `conclusions` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `directive_points` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`conclusion_id` text,
	`field` text,
	`monitor_unit_id` text,
	`due_kind` text NOT NULL,
	`due` text NOT NULL,
	`deliverable` text DEFAULT '' NOT NULL,
	`target` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conclusion_id`) REFERENCES `conclusions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`monitor_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directive_points_directive` ON `directive_points` (`directive_id`,`position`);--> statement-breakpoint
CREATE INDEX `directive_points_conclusion` ON `directive_points` (`conclusion_id`);--> statement-breakpoint
CREATE TABLE `directive_recipients` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`part` text NOT NULL,
	`unit_id` text,
	`group_id` text,
	`printed` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `unit_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directive_recipients_directive` ON `directive_recipients` (`directive_id`);--> statement-breakpoint
CREATE INDEX `directive_recipients_unit` ON `directive_recipients` (`unit_id`);--> statement-breakpoint
CREATE TABLE `directives` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`issuer_id` text NOT NULL,
	`committee_id` text,
	`meeting_id` text,
	`field` text,
	`subject` text NOT NULL,
	`opening` text DEFAULT '' NOT NULL,
	`closing` text DEFAULT '' NOT NULL,
	`letter_field` text,
	`series_id` text,
	`number` integer,
	`symbol` text,
	`number_text` text,
	`issued_on` text,
	`signed_on` text,
	`signer_person_id` text,
	`signing_form` text,
	`signer_name` text DEFAULT '' NOT NULL,
	`signer_title` text DEFAULT '' NOT NULL,
	`monitor_unit_id` text,
	`urgency` text,
	`author` text DEFAULT '' NOT NULL,
	`received_on` text,
	`confirmed_at` integer,
	`replaced_by_id` text,
	`corrects_id` text,
	`end_reason` text DEFAULT '' NOT NULL,
	`ended_on` text,
	`task_count` integer DEFAULT 0 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuer_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`committee_id`) REFERENCES `committees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_id`) REFERENCES `number_series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signer_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`monitor_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directives_issuer_day` ON `directives` (`issuer_id`,`issued_on`);--> statement-breakpoint
CREATE INDEX `directives_issuer_status` ON `directives` (`issuer_id`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `directives_meeting` ON `directives` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `due_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`from_due_on` text,
	`to_due_on` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by_person_id` text NOT NULL,
	`decided_on` text NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `due_changes_task` ON `due_changes` (`task_id`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`content_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`uploaded_by_person_id` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE INDEX `files_owner` ON `files` (`owner_kind`,`owner_id`);--> statement-breakpoint
CREATE TABLE `issued_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text,
	`size` integer,
	`template_sha256` text,
	`facts` text NOT NULL,
	`issued_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `issued_documents_subject` ON `issued_documents` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `meeting_committees` (
	`meeting_id` text NOT NULL,
	`committee_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `committee_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`committee_id`) REFERENCES `committees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_committees_committee` ON `meeting_committees` (`committee_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`issuer_id` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`mode` text NOT NULL,
	`status` text NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text,
	`place` text NOT NULL,
	`online_link` text,
	`chair_person_id` text,
	`chair_title` text NOT NULL,
	`secretary_person_id` text,
	`preparation` text DEFAULT '' NOT NULL,
	`invited_on` text,
	`current_item_id` text,
	`started_at` integer,
	`ended_at` integer,
	`secretary_signed_at` integer,
	`chair_signed_at` integer,
	`reopen_reason` text,
	`postponed_reason` text,
	`cancel_reason` text,
	`is_demo` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuer_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`secretary_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_issuer_day` ON `meetings` (`issuer_id`,`held_on`);--> statement-breakpoint
CREATE INDEX `meetings_day` ON `meetings` (`held_on`);--> statement-breakpoint
CREATE TABLE `number_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`issuer_id` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`number_text` text NOT NULL,
	`doc_type` text NOT NULL,
	`subject` text NOT NULL,
	`signer` text NOT NULL,
	`recipients` text NOT NULL,
	`file_copy` text DEFAULT '' NOT NULL,
	`copies` integer,
	`sent_on` text,
	`note` text DEFAULT '' NOT NULL,
	`issued_on` text NOT NULL,
	`directive_id` text,
	`meeting_id` text,
	`void_reason` text,
	`voided_at` integer,
	`taken_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `number_series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `number_entries_series_number` ON `number_entries` (`series_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `number_entries_year_text` ON `number_entries` (`issuer_id`,`year`,`number_text`);--> statement-breakpoint
CREATE INDEX `number_entries_directive` ON `number_entries` (`directive_id`);--> statement-breakpoint
CREATE TABLE `number_series` (
	`id` text PRIMARY KEY NOT NULL,
	`issuer_id` text NOT NULL,
	`committee_id` text,
	`year` integer NOT NULL,
	`scope` text NOT NULL,
	`name` text NOT NULL,
	`doc_types` text NOT NULL,
	`last_number` integer DEFAULT 0 NOT NULL,
	`opened_after` integer DEFAULT 0 NOT NULL,
	`backdated` integer DEFAULT false NOT NULL,
	`locked_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuer_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`committee_id`) REFERENCES `committees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `number_series_issuer` ON `number_series` (`issuer_id`,`year`);--> statement-breakpoint
CREATE TABLE `opinions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`agenda_item_id` text,
	`speaker` text NOT NULL,
	`unit_id` text,
	`text` text NOT NULL,
	`position` integer NOT NULL,
	`removed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opinions_meeting` ON `opinions` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`status` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`claimed_by` text,
	`claimed_until` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupe` ON `outbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_status_due` ON `outbox` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_topic` ON `outbox` (`topic`,`id`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`unit_id` text,
	`person_id` text,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`attendance` text NOT NULL,
	`absence_reason` text DEFAULT '' NOT NULL,
	`substitute_name` text DEFAULT '' NOT NULL,
	`substitute_title` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participants_meeting` ON `participants` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `participants_unit` ON `participants` (`unit_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`full_name` text NOT NULL,
	`salutation` text NOT NULL,
	`email` text,
	`phone` text,
	`name_fold` text NOT NULL,
	`sort_key` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `people_sort` ON `people` (`sort_key`);--> statement-breakpoint
CREATE TABLE `point_units` (
	`id` text PRIMARY KEY NOT NULL,
	`point_id` text NOT NULL,
	`part` text NOT NULL,
	`unit_id` text,
	`group_id` text,
	`printed` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`point_id`) REFERENCES `directive_points`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `unit_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `point_units_point` ON `point_units` (`point_id`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text NOT NULL,
	`committee_id` text,
	`title` text NOT NULL,
	`fields` text,
	`rank` integer DEFAULT 100 NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`committee_id`) REFERENCES `committees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `posts_person` ON `posts` (`person_id`);--> statement-breakpoint
CREATE INDEX `posts_unit` ON `posts` (`unit_id`);--> statement-breakpoint
CREATE INDEX `posts_committee` ON `posts` (`committee_id`,`rank`);--> statement-breakpoint
CREATE TABLE `progress_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`is_submission` integer NOT NULL,
	`text` text NOT NULL,
	`percent` integer NOT NULL,
	`value` real,
	`difficulties` text NOT NULL,
	`reported_on` text NOT NULL,
	`reported_at` integer NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `progress_reports_task` ON `progress_reports` (`task_id`,`reported_at`);--> statement-breakpoint
CREATE TABLE `search_docs` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ref` text NOT NULL,
	`issuer_id` text NOT NULL,
	`day` text,
	`title` text NOT NULL,
	`title_fold` text NOT NULL,
	`body_fold` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_docs_ref` ON `search_docs` (`kind`,`ref`);--> statement-breakpoint
CREATE INDEX `search_docs_issuer` ON `search_docs` (`issuer_id`,`day`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`remembered` integer DEFAULT false NOT NULL,
	`user_agent` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`window_ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `task_coordinators` (
	`task_id` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`task_id`, `unit_id`),
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_coordinators_unit` ON `task_coordinators` (`unit_id`);--> statement-breakpoint
CREATE TABLE `task_events` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`on_day` text NOT NULL,
	`person_id` text,
	`note` text DEFAULT '' NOT NULL,
	`report_id` text,
	`data` text NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_events_task` ON `task_events` (`task_id`,`at`);--> statement-breakpoint
CREATE INDEX `task_events_at` ON `task_events` (`at`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`issuer_id` text NOT NULL,
	`committee_id` text,
	`directive_id` text NOT NULL,
	`point_id` text NOT NULL,
	`point_position` integer NOT NULL,
	`unit_position` integer NOT NULL,
	`field` text,
	`title` text NOT NULL,
	`lead_unit_id` text NOT NULL,
	`printed_addressee` text NOT NULL,
	`monitor_unit_id` text,
	`officer_person_id` text,
	`state` text NOT NULL,
	`state_before_suspension` text,
	`due_kind` text NOT NULL,
	`first_due_on` text,
	`due_on` text,
	`due_phrase` text DEFAULT '' NOT NULL,
	`deliverable` text DEFAULT '' NOT NULL,
	`target` text,
	`issued_on` text NOT NULL,
	`started_on` text,
	`submitted_on` text,
	`submitted_by_person_id` text,
	`completed_on` text,
	`closed_on` text,
	`percent` integer DEFAULT 0 NOT NULL,
	`value` real,
	`difficulties` text DEFAULT '' NOT NULL,
	`last_report_on` text,
	`return_count` integer DEFAULT 0 NOT NULL,
	`urge_count` integer DEFAULT 0 NOT NULL,
	`extension_count` integer DEFAULT 0 NOT NULL,
	`last_urged_on` text,
	`transferred_to_id` text,
	`is_second_hand` integer DEFAULT false NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuer_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`committee_id`) REFERENCES `committees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`point_id`) REFERENCES `directive_points`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`monitor_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tasks_issuer_state_due` ON `tasks` (`issuer_id`,`state`,`due_on`,`completed_on`,`lead_unit_id`);--> statement-breakpoint
CREATE INDEX `tasks_issuer_due` ON `tasks` (`issuer_id`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_issuer_completed` ON `tasks` (`issuer_id`,`completed_on`,`due_on`,`lead_unit_id`);--> statement-breakpoint
CREATE INDEX `tasks_lead_state_due` ON `tasks` (`lead_unit_id`,`state`,`due_on`,`completed_on`);--> statement-breakpoint
CREATE INDEX `tasks_monitor_state_due` ON `tasks` (`monitor_unit_id`,`state`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_officer` ON `tasks` (`officer_person_id`,`state`);--> statement-breakpoint
CREATE INDEX `tasks_directive` ON `tasks` (`directive_id`,`point_position`,`unit_position`);--> statement-breakpoint
CREATE INDEX `tasks_point` ON `tasks` (`point_id`);--> statement-breakpoint
CREATE TABLE `unit_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`issuer_id` text NOT NULL,
	`code` text NOT NULL,
	`label` text NOT NULL,
	`rule` text NOT NULL,
	`retired_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuer_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_groups_code` ON `unit_groups` (`issuer_id`,`code`);--> statement-breakpoint
CREATE TABLE `unit_profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`abbreviation` text NOT NULL,
	`issuer_lines` text NOT NULL,
	`symbol` text NOT NULL,
	`letter_fields` text NOT NULL,
	`issue_place` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`name_fold` text NOT NULL,
	`sort_key` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_profiles_unit` ON `unit_profiles` (`unit_id`,`valid_from`);--> statement-breakpoint
CREATE INDEX `unit_profiles_parent` ON `unit_profiles` (`parent_id`);--> statement-breakpoint
CREATE TABLE `unit_successors` (
	`id` text PRIMARY KEY NOT NULL,
	`from_unit_id` text NOT NULL,
	`to_unit_id` text,
	`part` text NOT NULL,
	`effective_on` text NOT NULL,
	`legal_document` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`from_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_successors_from` ON `unit_successors` (`from_unit_id`);--> statement-breakpoint
CREATE INDEX `unit_successors_to` ON `unit_successors` (`to_unit_id`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`level` text NOT NULL,
	`commune_kind` text,
	`issuer_id` text NOT NULL,
	`is_issuer` integer NOT NULL,
	`reform_areas` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`sort_order` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_code` ON `units` (`code`);--> statement-breakpoint
CREATE INDEX `units_issuer` ON `units` (`issuer_id`);