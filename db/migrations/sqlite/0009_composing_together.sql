CREATE TABLE `agreement_confirmations` (
	`specification_id` text NOT NULL,
	`revision` integer NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`specification_id`, `revision`, `authority_id`),
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `agreement_files` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_files_of_specification` ON `agreement_files` (`specification_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`specification_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`in_force_at` integer,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`specification_id`, `revision`),
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `amendment_votes` (
	`amendment_id` text NOT NULL,
	`agrees` integer,
	`reason` text,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`amendment_id`, `authority_id`),
	FOREIGN KEY (`amendment_id`) REFERENCES `amendments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `amendments` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`requirement_id` text,
	`kind` text NOT NULL,
	`change` text NOT NULL,
	`base_revision` integer,
	`base_values_revision` integer,
	`base` text,
	`reason` text NOT NULL,
	`rule` text NOT NULL,
	`closes_at` integer,
	`suggestion` integer NOT NULL,
	`rebased_from` text,
	`outcome` text,
	`outcome_at` integer,
	`outcome_reason` text,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "amendments_requirement_or_addition" CHECK((requirement_id is null) = (kind = 'addition'))
);
--> statement-breakpoint
CREATE INDEX `amendments_of_specification` ON `amendments` (`specification_id`,`outcome`);--> statement-breakpoint
CREATE INDEX `amendments_of_requirement` ON `amendments` (`requirement_id`);--> statement-breakpoint
CREATE INDEX `amendments_due` ON `amendments` (`closes_at`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `collision_tasks` (
	`specification_id` text NOT NULL,
	`collision` text NOT NULL,
	`owner` text NOT NULL,
	`due_on` text,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`specification_id`, `collision`),
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`requirement_id` text,
	`revision` integer,
	`amendment_id` text,
	`thread_id` text,
	`kind` text NOT NULL,
	`blocking` integer NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`resolved_by` text,
	`resolved_at` integer,
	`resolution` text,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`amendment_id`) REFERENCES `amendments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_of_requirement` ON `comments` (`requirement_id`);--> statement-breakpoint
CREATE INDEX `comments_of_specification` ON `comments` (`specification_id`,`resolved_at`);--> statement-breakpoint
CREATE INDEX `comments_of_thread` ON `comments` (`thread_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`form` text NOT NULL,
	`specification_id` text NOT NULL,
	`revision` integer,
	`fields` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `authority_id`, `specification_id`, `form`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mail_preferences` (
	`person_id` text PRIMARY KEY NOT NULL,
	`every` text NOT NULL,
	`language` text NOT NULL,
	`last_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`specification_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	`claimed_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_of_person` ON `notices` (`person_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `notices_to_mail` ON `notices` (`at`) WHERE mailed_at is null;--> statement-breakpoint
CREATE TABLE `positions` (
	`requirement_id` text NOT NULL,
	`revision` integer NOT NULL,
	`values_revision` integer NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`amendment_id` text,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`requirement_id`, `authority_id`, `revision`, `values_revision`),
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "positions_objection_with_reason" CHECK(kind <> 'object' or length(trim("positions"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE `versions` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`specification_id` text NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text NOT NULL,
	`content` text,
	`at` integer NOT NULL,
	`ordinal` integer,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `versions_of_specification` ON `versions` (`specification_id`,`at`);--> statement-breakpoint
CREATE INDEX `versions_of_entity` ON `versions` (`entity_id`,`kind`);--> statement-breakpoint
CREATE INDEX `versions_unrecorded` ON `versions` (`specification_id`) WHERE ordinal is null;--> statement-breakpoint
ALTER TABLE `participants` ADD `left_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `participants` ADD `left_at` integer;--> statement-breakpoint
ALTER TABLE `participants` ADD `left_reason` text;--> statement-breakpoint
ALTER TABLE `requirements` ADD `values_revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `settlements` ADD `rule` text;--> statement-breakpoint
ALTER TABLE `settlements` ADD `closes_at` integer;--> statement-breakpoint
ALTER TABLE `votes` ADD `reason` text;