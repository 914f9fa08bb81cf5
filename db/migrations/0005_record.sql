CREATE TABLE `record_rows` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`address` text NOT NULL,
	`kind` text NOT NULL,
	`event` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `record_rows_by` ON `record_rows` (`by`);--> statement-breakpoint
CREATE INDEX `record_rows_kind` ON `record_rows` (`kind`);