ALTER TABLE `record_rows` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `record_rows` ADD `algorithm` text DEFAULT 'sha256' NOT NULL;--> statement-breakpoint
ALTER TABLE `record_rows` ADD `seals` text;--> statement-breakpoint
ALTER TABLE `record_rows` ADD `mac` text;--> statement-breakpoint
ALTER TABLE `revisions` ADD `history_versions` text;--> statement-breakpoint
ALTER TABLE `revisions` ADD `history_sha256` text;