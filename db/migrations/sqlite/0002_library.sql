CREATE TABLE `clause_drafts` (
	`pack_id` text NOT NULL,
	`clause_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`state` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`reviewed_by` text,
	`reviewed_at` integer,
	`remark` text,
	PRIMARY KEY(`pack_id`, `clause_id`),
	FOREIGN KEY (`pack_id`) REFERENCES `own_packs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clause_drafts_second_person" CHECK(state <> 'approved' or (reviewed_by is not null and reviewed_by <> written_by))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clause_drafts_clause` ON `clause_drafts` (`clause_id`);--> statement-breakpoint
CREATE TABLE `clause_standings` (
	`clause_id` text PRIMARY KEY NOT NULL,
	`standing` text NOT NULL,
	`reason` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`pack_id` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	`taken_at` integer,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pack_id`) REFERENCES `own_packs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_of_authority` ON `imports` (`authority_id`);--> statement-breakpoint
CREATE TABLE `own_packs` (
	`id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `own_packs_of_authority` ON `own_packs` (`authority_id`);--> statement-breakpoint
CREATE TABLE `reference_data` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
ALTER TABLE `releases` ADD `authority_id` text REFERENCES authorities(id);--> statement-breakpoint
ALTER TABLE `sections` ADD `guidance` text;--> statement-breakpoint
ALTER TABLE `specifications` ADD `template_id` text;