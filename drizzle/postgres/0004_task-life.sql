CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"message_id" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"person_id" text NOT NULL,
	"unit_id" text,
	"label" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_read_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mail_links" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"person_id" text NOT NULL,
	"act" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"person_id" text NOT NULL,
	"event" text NOT NULL,
	"rhythm" text NOT NULL,
	CONSTRAINT "notice_choices_person_id_event_pk" PRIMARY KEY("person_id","event")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"event" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"facts" jsonb NOT NULL,
	"dedupe_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mail_on" text,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "office_rules" (
	"issuer_id" text NOT NULL,
	"version" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by_person_id" text NOT NULL,
	CONSTRAINT "office_rules_issuer_id_version_pk" PRIMARY KEY("issuer_id","version")
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"issuer_id" text NOT NULL,
	"rung" text NOT NULL,
	"counted_from" text NOT NULL,
	"reached_on" text NOT NULL,
	"directive_id" text
);
--> statement-breakpoint
CREATE TABLE "stand_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"unit_id" text NOT NULL,
	"person_id" text NOT NULL,
	"stand_in_person_id" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subtasks" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"person_id" text,
	"unit_id" text,
	"due_on" text,
	"percent" integer DEFAULT 0 NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"done_on" text,
	"removed_on" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"task_id" text NOT NULL,
	"issuer_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"cause" text,
	"from_due_on" text,
	"new_due_on" text,
	"granted_due_on" text,
	"closed_as" text,
	"needs_chair" boolean DEFAULT false NOT NULL,
	"requested_by_person_id" text NOT NULL,
	"requested_on" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_by_person_id" text,
	"decided_on" text,
	"decision_note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_series" (
	"id" text PRIMARY KEY NOT NULL,
	"issuer_id" text NOT NULL,
	"directive_id" text NOT NULL,
	"point_id" text NOT NULL,
	"lead_unit_id" text NOT NULL,
	"rule" jsonb NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text,
	"created_through" text NOT NULL,
	"state" text NOT NULL,
	"closed_reason" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "urged_tasks" (
	"directive_id" text NOT NULL,
	"task_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "urged_tasks_directive_id_task_id_pk" PRIMARY KEY("directive_id","task_id")
);
--> statement-breakpoint
ALTER TABLE "directives" ADD COLUMN "is_secret" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD COLUMN "is_contribution" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD COLUMN "cause" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "transferred_from_id" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "delay_cause" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "closed_as" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "series_id" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "occurrence_on" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "is_secret" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_stand_in_person_id_people_id_fk" FOREIGN KEY ("stand_in_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subtasks" ADD CONSTRAINT "subtasks_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subtasks" ADD CONSTRAINT "subtasks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subtasks" ADD CONSTRAINT "subtasks_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_requests" ADD CONSTRAINT "task_requests_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_requests" ADD CONSTRAINT "task_requests_requested_by_person_id_people_id_fk" FOREIGN KEY ("requested_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_requests" ADD CONSTRAINT "task_requests_decided_by_person_id_people_id_fk" FOREIGN KEY ("decided_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_series" ADD CONSTRAINT "task_series_issuer_id_units_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_series" ADD CONSTRAINT "task_series_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_series" ADD CONSTRAINT "task_series_point_id_directive_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."directive_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_series" ADD CONSTRAINT "task_series_lead_unit_id_units_id_fk" FOREIGN KEY ("lead_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urged_tasks" ADD CONSTRAINT "urged_tasks_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urged_tasks" ADD CONSTRAINT "urged_tasks_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_at" ON "deliveries" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "deliveries_state" ON "deliveries" USING btree ("state","at");--> statement-breakpoint
CREATE INDEX "deliveries_person" ON "deliveries" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "feeds_person" ON "feeds" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "feeds_unit" ON "feeds" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "mail_links_task" ON "mail_links" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "mail_links_expires" ON "mail_links" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("person_id","read_at");--> statement-breakpoint
CREATE INDEX "notices_digest" ON "notices" USING btree ("mail_on","mailed_at","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("task_id","rung","counted_from");--> statement-breakpoint
CREATE INDEX "reminders_issuer" ON "reminders" USING btree ("issuer_id","rung","reached_on");--> statement-breakpoint
CREATE INDEX "reminders_directive" ON "reminders" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "stand_ins_unit" ON "stand_ins" USING btree ("unit_id","valid_to");--> statement-breakpoint
CREATE INDEX "stand_ins_stand_in" ON "stand_ins" USING btree ("stand_in_person_id","valid_to");--> statement-breakpoint
CREATE INDEX "subtasks_task" ON "subtasks" USING btree ("task_id","position");--> statement-breakpoint
CREATE INDEX "subtasks_person" ON "subtasks" USING btree ("person_id","done_on");--> statement-breakpoint
CREATE INDEX "task_requests_task" ON "task_requests" USING btree ("task_id","requested_at");--> statement-breakpoint
CREATE INDEX "task_requests_issuer" ON "task_requests" USING btree ("issuer_id","state","requested_on");--> statement-breakpoint
CREATE INDEX "task_series_state" ON "task_series" USING btree ("state","created_through");--> statement-breakpoint
CREATE INDEX "task_series_unit" ON "task_series" USING btree ("lead_unit_id","state");--> statement-breakpoint
CREATE INDEX "task_series_directive" ON "task_series" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "task_series_issuer" ON "task_series" USING btree ("issuer_id","state");--> statement-breakpoint
CREATE INDEX "urged_tasks_task" ON "urged_tasks" USING btree ("task_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_occurrence" ON "tasks" USING btree ("series_id","occurrence_on");--> statement-breakpoint
CREATE INDEX "tasks_state_due" ON "tasks" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "tasks_state_reported" ON "tasks" USING btree ("state","last_report_on");