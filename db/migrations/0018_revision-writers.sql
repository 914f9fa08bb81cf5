CREATE TABLE `revision_writers` (
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`account_id` text NOT NULL,
	`written` integer NOT NULL,
	`most` integer NOT NULL,
	PRIMARY KEY(`report_id`, `revision`, `account_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `revision_writers` (`report_id`, `revision`, `account_id`, `written`, `most`)
SELECT `report_id`, `number`, `by`, `written`,
	`written` = max(`written`) OVER (PARTITION BY `report_id`, `number`)
FROM (
	SELECT r.`report_id`, r.`number`, h.`by`, sum(CASE
		WHEN coalesce(f.`value`, '') = '' THEN CASE WHEN length(h.`value`) > 1 THEN length(h.`value`) ELSE 1 END
		WHEN substr(h.`value`, 1, length(f.`value`) / 2) <> substr(f.`value`, 1, length(f.`value`) / 2)
			AND substr(h.`value`, length(h.`value`) - length(f.`value`) / 2 + 1)
				<> substr(f.`value`, length(f.`value`) - length(f.`value`) / 2 + 1)
			AND length(h.`value`) > 1 THEN length(h.`value`)
		WHEN length(h.`value`) > length(f.`value`) THEN length(h.`value`) - length(f.`value`)
		ELSE 1 END) AS `written`
	FROM `revisions` r
	JOIN `entry_history` h ON h.`report_id` = r.`report_id` AND h.`at` <= r.`at` AND h.`save_key` <> 'prefilled'
	LEFT JOIN `entry_history` f ON f.`report_id` = h.`report_id` AND f.`code` = h.`code` AND f.`version` = h.`version` - 1
	GROUP BY r.`report_id`, r.`number`, h.`by`
);
