CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"username" text NOT NULL,
	"password_hash" text NOT NULL,
	"must_change_password" boolean NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"presenter_unit_id" text,
	"minutes" integer,
	"summary" text DEFAULT '' NOT NULL,
	"started_at" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"carried_from_id" text,
	"carried_to_id" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"issuer_id" text,
	"actor_person_id" text,
	"actor_name" text NOT NULL,
	"command" text NOT NULL,
	"type" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"data" jsonb NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"day" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "committees" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"issuer_id" text NOT NULL,
	"name" text NOT NULL,
	"issuer_lines" jsonb NOT NULL,
	"symbol" text NOT NULL,
	"scope" text DEFAULT '' NOT NULL,
	"seal_allowed" boolean NOT NULL,
	"own_series" boolean NOT NULL,
	"standing_office_id" text,
	"valid_from" text,
	"valid_to" text,
	"name_fold" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conclusion_committees" (
	"conclusion_id" text NOT NULL,
	"committee_id" text NOT NULL,
	CONSTRAINT "conclusion_committees_conclusion_id_committee_id_pk" PRIMARY KEY("conclusion_id","committee_id")
);
--> statement-breakpoint
CREATE TABLE "conclusion_units" (
	"id" text PRIMARY KEY NOT NULL,
	"conclusion_id" text NOT NULL,
	"part" text NOT NULL,
	"unit_id" text,
	"group_id" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conclusions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"agenda_item_id" text,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"field" text,
	"monitor_unit_id" text,
	"due_kind" text NOT NULL,
	"due" jsonb NOT NULL,
	"deliverable" text DEFAULT '' NOT NULL,
	"target" jsonb,
	"removed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directive_points" (
	"id" text PRIMARY KEY NOT NULL,
	"directive_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"conclusion_id" text,
	"field" text,
	"monitor_unit_id" text,
	"due_kind" text NOT NULL,
	"due" jsonb NOT NULL,
	"deliverable" text DEFAULT '' NOT NULL,
	"target" jsonb,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directive_recipients" (
	"id" text PRIMARY KEY NOT NULL,
	"directive_id" text NOT NULL,
	"part" text NOT NULL,
	"unit_id" text,
	"group_id" text,
	"printed" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directives" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"issuer_id" text NOT NULL,
	"committee_id" text,
	"meeting_id" text,
	"field" text,
	"subject" text NOT NULL,
	"opening" text DEFAULT '' NOT NULL,
	"closing" text DEFAULT '' NOT NULL,
	"letter_field" text,
	"series_id" text,
	"number" integer,
	"symbol" text,
	"number_text" text,
	"issued_on" text,
	"signed_on" text,
	"signer_person_id" text,
	"signing_form" text,
	"signer_name" text DEFAULT '' NOT NULL,
	"signer_title" text DEFAULT '' NOT NULL,
	"monitor_unit_id" text,
	"urgency" text,
	"author" text DEFAULT '' NOT NULL,
	"received_on" text,
	"confirmed_at" timestamp (3) with time zone,
	"replaced_by_id" text,
	"corrects_id" text,
	"end_reason" text DEFAULT '' NOT NULL,
	"ended_on" text,
	"task_count" integer DEFAULT 0 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "due_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"from_due_on" text,
	"to_due_on" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by_person_id" text NOT NULL,
	"decided_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by_person_id" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "issued_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text,
	"size" integer,
	"template_sha256" text,
	"facts" jsonb NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_committees" (
	"meeting_id" text NOT NULL,
	"committee_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "meeting_committees_meeting_id_committee_id_pk" PRIMARY KEY("meeting_id","committee_id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"issuer_id" text NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"status" text NOT NULL,
	"held_on" text NOT NULL,
	"starts_at" text NOT NULL,
	"ends_at" text,
	"place" text NOT NULL,
	"online_link" text,
	"chair_person_id" text,
	"chair_title" text NOT NULL,
	"secretary_person_id" text,
	"preparation" text DEFAULT '' NOT NULL,
	"invited_on" text,
	"current_item_id" text,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"secretary_signed_at" timestamp (3) with time zone,
	"chair_signed_at" timestamp (3) with time zone,
	"reopen_reason" text,
	"postponed_reason" text,
	"cancel_reason" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "number_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"series_id" text NOT NULL,
	"issuer_id" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"number_text" text NOT NULL,
	"doc_type" text NOT NULL,
	"subject" text NOT NULL,
	"signer" text NOT NULL,
	"recipients" text NOT NULL,
	"file_copy" text DEFAULT '' NOT NULL,
	"copies" integer,
	"sent_on" text,
	"note" text DEFAULT '' NOT NULL,
	"issued_on" text NOT NULL,
	"directive_id" text,
	"meeting_id" text,
	"void_reason" text,
	"voided_at" timestamp (3) with time zone,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"id" text PRIMARY KEY NOT NULL,
	"issuer_id" text NOT NULL,
	"committee_id" text,
	"year" integer NOT NULL,
	"scope" text NOT NULL,
	"name" text NOT NULL,
	"doc_types" jsonb NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"opened_after" integer DEFAULT 0 NOT NULL,
	"backdated" boolean DEFAULT false NOT NULL,
	"locked_on" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"agenda_item_id" text,
	"speaker" text NOT NULL,
	"unit_id" text,
	"text" text NOT NULL,
	"position" integer NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"payload" jsonb NOT NULL,
	"dedupe_key" text NOT NULL,
	"status" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimed_by" text,
	"claimed_until" timestamp (3) with time zone,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"unit_id" text,
	"person_id" text,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"attendance" text NOT NULL,
	"absence_reason" text DEFAULT '' NOT NULL,
	"substitute_name" text DEFAULT '' NOT NULL,
	"substitute_title" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"full_name" text NOT NULL,
	"salutation" text NOT NULL,
	"email" text,
	"phone" text,
	"name_fold" text NOT NULL,
	"sort_key" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_units" (
	"id" text PRIMARY KEY NOT NULL,
	"point_id" text NOT NULL,
	"part" text NOT NULL,
	"unit_id" text,
	"group_id" text,
	"printed" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"unit_id" text NOT NULL,
	"committee_id" text,
	"title" text NOT NULL,
	"fields" jsonb,
	"rank" integer DEFAULT 100 NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "progress_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"is_submission" boolean NOT NULL,
	"text" text NOT NULL,
	"percent" integer NOT NULL,
	"value" double precision,
	"difficulties" text NOT NULL,
	"reported_on" text NOT NULL,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"person_id" text NOT NULL,
	"unit_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_docs" (
	"id" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ref" text NOT NULL,
	"issuer_id" text NOT NULL,
	"day" text,
	"title" text NOT NULL,
	"title_fold" text NOT NULL,
	"body_fold" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"remembered" boolean DEFAULT false NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_coordinators" (
	"task_id" text NOT NULL,
	"unit_id" text NOT NULL,
	CONSTRAINT "task_coordinators_task_id_unit_id_pk" PRIMARY KEY("task_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "task_events" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"type" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"on_day" text NOT NULL,
	"person_id" text,
	"note" text DEFAULT '' NOT NULL,
	"report_id" text,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"issuer_id" text NOT NULL,
	"committee_id" text,
	"directive_id" text NOT NULL,
	"point_id" text NOT NULL,
	"point_position" integer NOT NULL,
	"unit_position" integer NOT NULL,
	"field" text,
	"title" text NOT NULL,
	"lead_unit_id" text NOT NULL,
	"printed_addressee" text NOT NULL,
	"monitor_unit_id" text,
	"officer_person_id" text,
	"state" text NOT NULL,
	"state_before_suspension" text,
	"due_kind" text NOT NULL,
	"first_due_on" text,
	"due_on" text,
	"due_phrase" text DEFAULT '' NOT NULL,
	"deliverable" text DEFAULT '' NOT NULL,
	"target" jsonb,
	"issued_on" text NOT NULL,
	"started_on" text,
	"submitted_on" text,
	"submitted_by_person_id" text,
	"completed_on" text,
	"closed_on" text,
	"percent" integer DEFAULT 0 NOT NULL,
	"value" double precision,
	"difficulties" text DEFAULT '' NOT NULL,
	"last_report_on" text,
	"return_count" integer DEFAULT 0 NOT NULL,
	"urge_count" integer DEFAULT 0 NOT NULL,
	"extension_count" integer DEFAULT 0 NOT NULL,
	"last_urged_on" text,
	"transferred_to_id" text,
	"is_second_hand" boolean DEFAULT false NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"issuer_id" text NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"rule" jsonb NOT NULL,
	"retired_on" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_profiles" (
	"id" text PRIMARY KEY NOT NULL,
	"unit_id" text NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"abbreviation" text NOT NULL,
	"issuer_lines" jsonb NOT NULL,
	"symbol" text NOT NULL,
	"letter_fields" jsonb NOT NULL,
	"issue_place" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"name_fold" text NOT NULL,
	"sort_key" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_successors" (
	"id" text PRIMARY KEY NOT NULL,
	"from_unit_id" text NOT NULL,
	"to_unit_id" text,
	"part" text NOT NULL,
	"effective_on" text NOT NULL,
	"legal_document" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"level" text NOT NULL,
	"commune_kind" text,
	"issuer_id" text NOT NULL,
	"is_issuer" boolean NOT NULL,
	"reform_areas" jsonb NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_presenter_unit_id_units_id_fk" FOREIGN KEY ("presenter_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committees" ADD CONSTRAINT "committees_issuer_id_units_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committees" ADD CONSTRAINT "committees_standing_office_id_units_id_fk" FOREIGN KEY ("standing_office_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion_committees" ADD CONSTRAINT "conclusion_committees_conclusion_id_conclusions_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "public"."conclusions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion_committees" ADD CONSTRAINT "conclusion_committees_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion_units" ADD CONSTRAINT "conclusion_units_conclusion_id_conclusions_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "public"."conclusions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion_units" ADD CONSTRAINT "conclusion_units_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion_units" ADD CONSTRAINT "conclusion_units_group_id_unit_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."unit_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusions" ADD CONSTRAINT "conclusions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusions" ADD CONSTRAINT "conclusions_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusions" ADD CONSTRAINT "conclusions_monitor_unit_id_units_id_fk" FOREIGN KEY ("monitor_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_points" ADD CONSTRAINT "directive_points_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_points" ADD CONSTRAINT "directive_points_conclusion_id_conclusions_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "public"."conclusions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_points" ADD CONSTRAINT "directive_points_monitor_unit_id_units_id_fk" FOREIGN KEY ("monitor_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_recipients" ADD CONSTRAINT "directive_recipients_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_recipients" ADD CONSTRAINT "directive_recipients_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_recipients" ADD CONSTRAINT "directive_recipients_group_id_unit_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."unit_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_issuer_id_units_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_series_id_number_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."number_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_signer_person_id_people_id_fk" FOREIGN KEY ("signer_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_monitor_unit_id_units_id_fk" FOREIGN KEY ("monitor_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_changes" ADD CONSTRAINT "due_changes_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_committees" ADD CONSTRAINT "meeting_committees_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_committees" ADD CONSTRAINT "meeting_committees_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_issuer_id_units_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_chair_person_id_people_id_fk" FOREIGN KEY ("chair_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_secretary_person_id_people_id_fk" FOREIGN KEY ("secretary_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "number_entries" ADD CONSTRAINT "number_entries_series_id_number_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."number_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "number_entries" ADD CONSTRAINT "number_entries_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "number_entries" ADD CONSTRAINT "number_entries_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_issuer_id_units_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_units" ADD CONSTRAINT "point_units_point_id_directive_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."directive_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_units" ADD CONSTRAINT "point_units_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_units" ADD CONSTRAINT "point_units_group_id_unit_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."unit_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_coordinators" ADD CONSTRAINT "task_coordinators_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_coordinators" ADD CONSTRAINT "task_coordinators_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_events" ADD CONSTRAINT "task_events_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_events" ADD CONSTRAINT "task_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_issuer_id_units_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_point_id_directive_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."directive_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_lead_unit_id_units_id_fk" FOREIGN KEY ("lead_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_monitor_unit_id_units_id_fk" FOREIGN KEY ("monitor_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_officer_person_id_people_id_fk" FOREIGN KEY ("officer_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_groups" ADD CONSTRAINT "unit_groups_issuer_id_units_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_profiles" ADD CONSTRAINT "unit_profiles_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_profiles" ADD CONSTRAINT "unit_profiles_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_successors" ADD CONSTRAINT "unit_successors_from_unit_id_units_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_successors" ADD CONSTRAINT "unit_successors_to_unit_id_units_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_username" ON "accounts" USING btree ("username");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_person" ON "accounts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "agenda_items_meeting" ON "agenda_items" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_kind","subject_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_events_issuer" ON "audit_events" USING btree ("issuer_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_person_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_command" ON "audit_events" USING btree ("command","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "committees_code" ON "committees" USING btree ("code");--> statement-breakpoint
CREATE INDEX "committees_issuer" ON "committees" USING btree ("issuer_id");--> statement-breakpoint
CREATE INDEX "conclusion_units_conclusion" ON "conclusion_units" USING btree ("conclusion_id");--> statement-breakpoint
CREATE INDEX "conclusions_meeting" ON "conclusions" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "directive_points_directive" ON "directive_points" USING btree ("directive_id","position");--> statement-breakpoint
CREATE INDEX "directive_points_conclusion" ON "directive_points" USING btree ("conclusion_id");--> statement-breakpoint
CREATE INDEX "directive_recipients_directive" ON "directive_recipients" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "directive_recipients_unit" ON "directive_recipients" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "directives_issuer_day" ON "directives" USING btree ("issuer_id","issued_on");--> statement-breakpoint
CREATE INDEX "directives_issuer_status" ON "directives" USING btree ("issuer_id","status","created_at");--> statement-breakpoint
CREATE INDEX "directives_meeting" ON "directives" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "due_changes_task" ON "due_changes" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "files_owner" ON "files" USING btree ("owner_kind","owner_id");--> statement-breakpoint
CREATE INDEX "issued_documents_subject" ON "issued_documents" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "meeting_committees_committee" ON "meeting_committees" USING btree ("committee_id");--> statement-breakpoint
CREATE INDEX "meetings_issuer_day" ON "meetings" USING btree ("issuer_id","held_on");--> statement-breakpoint
CREATE INDEX "meetings_day" ON "meetings" USING btree ("held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "number_entries_series_number" ON "number_entries" USING btree ("series_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "number_entries_year_text" ON "number_entries" USING btree ("issuer_id","year","number_text");--> statement-breakpoint
CREATE INDEX "number_entries_directive" ON "number_entries" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "number_series_issuer" ON "number_series" USING btree ("issuer_id","year");--> statement-breakpoint
CREATE INDEX "opinions_meeting" ON "opinions" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_dedupe" ON "outbox" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "outbox_status_due" ON "outbox" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "outbox_topic" ON "outbox" USING btree ("topic","id");--> statement-breakpoint
CREATE INDEX "participants_meeting" ON "participants" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "participants_unit" ON "participants" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "people_sort" ON "people" USING btree ("sort_key");--> statement-breakpoint
CREATE INDEX "point_units_point" ON "point_units" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "posts_person" ON "posts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "posts_unit" ON "posts" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "posts_committee" ON "posts" USING btree ("committee_id","rank");--> statement-breakpoint
CREATE INDEX "progress_reports_task" ON "progress_reports" USING btree ("task_id","reported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "search_docs_ref" ON "search_docs" USING btree ("kind","ref");--> statement-breakpoint
CREATE INDEX "search_docs_issuer" ON "search_docs" USING btree ("issuer_id","day");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "task_coordinators_unit" ON "task_coordinators" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "task_events_task" ON "task_events" USING btree ("task_id","at");--> statement-breakpoint
CREATE INDEX "task_events_at" ON "task_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "tasks_issuer_state_due" ON "tasks" USING btree ("issuer_id","state","due_on","completed_on","lead_unit_id");--> statement-breakpoint
CREATE INDEX "tasks_issuer_due" ON "tasks" USING btree ("issuer_id","due_on","id");--> statement-breakpoint
CREATE INDEX "tasks_issuer_completed" ON "tasks" USING btree ("issuer_id","completed_on","due_on","lead_unit_id");--> statement-breakpoint
CREATE INDEX "tasks_lead_state_due" ON "tasks" USING btree ("lead_unit_id","state","due_on","completed_on");--> statement-breakpoint
CREATE INDEX "tasks_monitor_state_due" ON "tasks" USING btree ("monitor_unit_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "tasks_officer" ON "tasks" USING btree ("officer_person_id","state");--> statement-breakpoint
CREATE INDEX "tasks_directive" ON "tasks" USING btree ("directive_id","point_position","unit_position");--> statement-breakpoint
CREATE INDEX "tasks_point" ON "tasks" USING btree ("point_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_groups_code" ON "unit_groups" USING btree ("issuer_id","code");--> statement-breakpoint
CREATE INDEX "unit_profiles_unit" ON "unit_profiles" USING btree ("unit_id","valid_from");--> statement-breakpoint
CREATE INDEX "unit_profiles_parent" ON "unit_profiles" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "unit_successors_from" ON "unit_successors" USING btree ("from_unit_id");--> statement-breakpoint
CREATE INDEX "unit_successors_to" ON "unit_successors" USING btree ("to_unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "units_code" ON "units" USING btree ("code");--> statement-breakpoint
CREATE INDEX "units_issuer" ON "units" USING btree ("issuer_id");