CREATE TABLE `extension_revocations` (
	`unit_id` text NOT NULL,
	`year` integer NOT NULL,
	`task` text NOT NULL,
	`number` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`unit_id`, `year`, `task`, `number`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unit_successors` (
	`unit_id` text NOT NULL,
	`successor_id` text NOT NULL,
	`from_day` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`unit_id`, `successor_id`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_successors_successor` ON `unit_successors` (`successor_id`);--> statement-breakpoint
CREATE TABLE `publication_corrections` (
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`correction` integer NOT NULL,
	`address` text NOT NULL,
	`day` text NOT NULL,
	`index_number` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`report_id`, `number`, `correction`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `seen_drafts` (
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`report_id`, `account_id`, `revision`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `comments` ADD `office_id` text REFERENCES units(id);--> statement-breakpoint
ALTER TABLE `deadlines` ADD `reason` text DEFAULT '' NOT NULL;