ALTER TABLE `signatures` ADD `mandate_until` text;--> statement-breakpoint
ALTER TABLE `signatures` ADD `statement` text;