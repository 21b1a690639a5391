CREATE TABLE `strict_rules` (
	`authority_id` text NOT NULL,
	`rule` text NOT NULL,
	`severity` text NOT NULL,
	`reason` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`authority_id`, `rule`),
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tender_conditions` (
	`specification_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `waivers` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`requirement_id` text NOT NULL,
	`rule` text NOT NULL,
	`finding` text NOT NULL,
	`text_sha256` text NOT NULL,
	`reason` text NOT NULL,
	`grounds` text NOT NULL,
	`position` text NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` integer,
	`answer_reason` text,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "waivers_reason_given" CHECK(length(trim("waivers"."reason")) > 0),
	CONSTRAINT "waivers_answered_whole" CHECK(("waivers"."answer" is null) = ("waivers"."answered_by" is null) and ("waivers"."answer" is null) = ("waivers"."answered_at" is null)),
	CONSTRAINT "waivers_four_eyes" CHECK("waivers"."answer" is null or "waivers"."answer" <> 'accepted' or "waivers"."answered_by" <> "waivers"."person_id")
);
--> statement-breakpoint
CREATE INDEX `waivers_of_specification` ON `waivers` (`specification_id`,`requirement_id`);