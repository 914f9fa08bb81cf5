ALTER TABLE `units` ADD `layout` text;--> statement-breakpoint
UPDATE `units` SET `layout` = '{"preset":"' || `layout_profile` || '"}' WHERE `layout_profile` IS NOT NULL;
