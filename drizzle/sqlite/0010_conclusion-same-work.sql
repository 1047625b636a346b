ALTER TABLE `conclusions` ADD `same_point_id` text;--> statement-breakpoint
ALTER TABLE `conclusions` ADD `is_new_work` integer DEFAULT false NOT NULL;