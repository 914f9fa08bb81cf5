CREATE TABLE `comment_texts` (
	`comment_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `number`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `withdrawn_files` (
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`signature` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`report_id`, `revision`, `signature`, `name`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sha256`) REFERENCES `files`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `seen_changes` (
	`account_id` text NOT NULL,
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`since` integer NOT NULL,
	`change` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `report_id`, `revision`, `since`, `change`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `stand_ins` (
	`account_id` text NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	PRIMARY KEY(`account_id`, `person_id`, `unit_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
