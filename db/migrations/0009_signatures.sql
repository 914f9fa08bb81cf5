CREATE TABLE `signatures` (
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`record_number` integer NOT NULL,
	`record_hash` text NOT NULL,
	PRIMARY KEY(`report_id`, `number`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
