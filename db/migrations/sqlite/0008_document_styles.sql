CREATE TABLE `document_styles` (
	`id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`name` text,
	`sha256` text,
	`bytes` blob,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_styles_of_authority` ON `document_styles` (`authority_id`,`set_at`);