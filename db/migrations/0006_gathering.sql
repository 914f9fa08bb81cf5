CREATE TABLE `assignments` (
	`report_id` text NOT NULL,
	`code` text NOT NULL,
	`contributor_id` text NOT NULL,
	PRIMARY KEY(`report_id`, `code`, `contributor_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contribution_history` (
	`report_id` text NOT NULL,
	`code` text NOT NULL,
	`contributor_id` text NOT NULL,
	`value` text,
	`version` integer NOT NULL,
	`taking_id` text NOT NULL,
	PRIMARY KEY(`report_id`, `code`, `contributor_id`, `version`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taking_id`) REFERENCES `takings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contribution_history_taking` ON `contribution_history` (`taking_id`);--> statement-breakpoint
CREATE TABLE `contributions` (
	`report_id` text NOT NULL,
	`code` text NOT NULL,
	`contributor_id` text NOT NULL,
	`value` text,
	`version` integer NOT NULL,
	`taking_id` text NOT NULL,
	PRIMARY KEY(`report_id`, `code`, `contributor_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taking_id`) REFERENCES `takings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contributors` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`dropped_at` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contributors_name` ON `contributors` (`unit_id`,`name`);--> statement-breakpoint
CREATE TABLE `takings` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `takings_report` ON `takings` (`report_id`,`at`);