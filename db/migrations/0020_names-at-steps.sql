ALTER TABLE `transitions` ADD `by_name` text;--> statement-breakpoint
UPDATE `transitions` SET `by_name` = (SELECT `display_name` FROM `accounts` WHERE `id` = `by`);
