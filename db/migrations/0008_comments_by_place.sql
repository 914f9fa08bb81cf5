ALTER TABLE `comments` ADD `nth` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `entry_history_by` ON `entry_history` (`by`,`report_id`);