ALTER TABLE "conclusions" ADD COLUMN "same_point_id" text;--> statement-breakpoint
ALTER TABLE "conclusions" ADD COLUMN "is_new_work" boolean DEFAULT false NOT NULL;