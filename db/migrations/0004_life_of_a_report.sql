CREATE TABLE `comment_marks` (
	`comment_id` text NOT NULL,
	`number` integer NOT NULL,
	`mark` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`comment_id`, `number`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`code` text NOT NULL,
	`quote` text,
	`parent_id` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_key` ON `comments` (`report_id`,`key`);--> statement-breakpoint
CREATE TABLE `files` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`revision` integer NOT NULL,
	`address` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`report_id`, `number`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_step_people` (
	`unit_id` text NOT NULL,
	`position` integer NOT NULL,
	`account_id` text NOT NULL,
	PRIMARY KEY(`unit_id`, `position`, `account_id`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_steps` (
	`unit_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`on_paper` integer NOT NULL,
	PRIMARY KEY(`unit_id`, `position`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `revision_files` (
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`report_id`, `revision`, `name`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`snapshot` text NOT NULL,
	`sha256` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`report_id`, `number`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `scans` (
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`mime` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`report_id`, `number`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `transitions` (
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`action` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`step` integer,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`person` text,
	`day` text,
	`key` text NOT NULL,
	PRIMARY KEY(`report_id`, `number`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `transitions_key` ON `transitions` (`report_id`,`key`);--> statement-breakpoint
CREATE INDEX `transitions_state` ON `transitions` (`state`);--> statement-breakpoint
ALTER TABLE `memberships` ADD `from_day` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `until_day` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `latest` integer DEFAULT 0 NOT NULL;