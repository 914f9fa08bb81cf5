CREATE TABLE `unit_rules` (
	`unit_id` text NOT NULL,
	`number` integer NOT NULL,
	`confirm_paper` integer NOT NULL,
	`publish_after_acceptance` integer NOT NULL,
	`one_person` integer NOT NULL,
	`consent` text,
	`agreed_by` text,
	`agreed_office` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`unit_id`, `number`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_office`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `scans` ADD `shared_sheet` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `transitions` ADD `person_id` text REFERENCES accounts(id);--> statement-breakpoint
ALTER TABLE `transitions` ADD `same_name` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `transitions` ADD `one_person` text;