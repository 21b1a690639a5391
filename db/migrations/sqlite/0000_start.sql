CREATE TABLE `authorities` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authorities_name` ON `authorities` (`name`);--> statement-breakpoint
CREATE TABLE `baseline_views` (
	`baseline_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`baseline_id`, `authority_id`),
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `baselines` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`number` integer NOT NULL,
	`canonical` text NOT NULL,
	`sha256` text NOT NULL,
	`frozen_by` text NOT NULL,
	`frozen_at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `baselines_number` ON `baselines` (`specification_id`,`number`);--> statement-breakpoint
CREATE INDEX `baselines_hash` ON `baselines` (`sha256`);--> statement-breakpoint
CREATE TABLE `clauses` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`release_id` text NOT NULL,
	`pack_id` text NOT NULL,
	`topic` text NOT NULL,
	`level` text NOT NULL,
	`languages` text NOT NULL,
	`title` text NOT NULL,
	`relations` text NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`current` integer NOT NULL,
	`search_title` text NOT NULL,
	`search_text` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clauses_revision` ON `clauses` (`id`,`revision`);--> statement-breakpoint
CREATE INDEX `clauses_facets` ON `clauses` (`current`,`pack_id`,`topic`,`level`);--> statement-breakpoint
CREATE INDEX `clauses_release` ON `clauses` (`release_id`);--> statement-breakpoint
CREATE TABLE `done_once` (
	`key` text PRIMARY KEY NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `events` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`chain` text NOT NULL,
	`ordinal` integer NOT NULL,
	`act` text NOT NULL,
	`person_id` text,
	`authority_id` text,
	`roles` text NOT NULL,
	`at` integer NOT NULL,
	`reason` text,
	`payload` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_chain` ON `events` (`chain`,`ordinal`);--> statement-breakpoint
CREATE TABLE `member_invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`email` text NOT NULL,
	`roles` text NOT NULL,
	`invited_by` text,
	`invited_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_by` text,
	`accepted_at` integer,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_invitations_of_authority` ON `member_invitations` (`authority_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`roles` text NOT NULL,
	`position` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`authority_id`, `person_id`),
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `members_of_person` ON `members` (`person_id`);--> statement-breakpoint
CREATE TABLE `parameter_values` (
	`requirement_id` text NOT NULL,
	`parameter_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`value` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`requirement_id`, `parameter_id`, `authority_id`),
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `participants` (
	`specification_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`lead` integer NOT NULL,
	`signing_place` integer NOT NULL,
	`invited_at` integer NOT NULL,
	`accepted_by` text,
	`accepted_at` integer,
	PRIMARY KEY(`specification_id`, `authority_id`),
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_one_lead` ON `participants` (`specification_id`) WHERE lead;--> statement-breakpoint
CREATE UNIQUE INDEX `participants_signing_place` ON `participants` (`specification_id`,`signing_place`);--> statement-breakpoint
CREATE INDEX `participants_of_authority` ON `participants` (`authority_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text PRIMARY KEY NOT NULL,
	`pack_id` text NOT NULL,
	`version` text NOT NULL,
	`pack` text NOT NULL,
	`sha256` text NOT NULL,
	`clause_count` integer NOT NULL,
	`languages` text NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_version` ON `releases` (`pack_id`,`version`);--> statement-breakpoint
CREATE TABLE `reopenings` (
	`baseline_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reopenings_reason_given" CHECK(length(trim("reopenings"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE `requirements` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`section_id` text NOT NULL,
	`place` integer NOT NULL,
	`revision` integer NOT NULL,
	`clause_id` text,
	`clause_revision` integer,
	`tailoring` text NOT NULL,
	`local` text,
	`level` text NOT NULL,
	`scope` text NOT NULL,
	`verification` text,
	`retired_by` text,
	`retired_at` integer,
	`retired_reason` text,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retired_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "requirements_library_or_local" CHECK((clause_id is null) = (clause_revision is null) and (clause_id is null) <> (local is null)),
	CONSTRAINT "requirements_retired_with_reason" CHECK((retired_at is null) = (retired_reason is null) and (retired_at is null) = (retired_by is null))
);
--> statement-breakpoint
CREATE INDEX `requirements_order` ON `requirements` (`section_id`,`place`);--> statement-breakpoint
CREATE INDEX `requirements_in_force` ON `requirements` (`specification_id`,`section_id`) WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX `requirements_of_specification` ON `requirements` (`specification_id`,`clause_id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`place` integer NOT NULL,
	`title` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sections_order` ON `sections` (`specification_id`,`place`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text,
	`started_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_of_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `settlements` (
	`id` text PRIMARY KEY NOT NULL,
	`requirement_id` text NOT NULL,
	`parameter_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text,
	`reason` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_for` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`outcome` text,
	`outcome_at` integer,
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_for`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `settlements_of_requirement` ON `settlements` (`requirement_id`,`parameter_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `settlements_one_open` ON `settlements` (`requirement_id`,`parameter_id`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `signatures` (
	`baseline_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`position` text NOT NULL,
	`capacity` text NOT NULL,
	`mandate` text NOT NULL,
	`view_sha256` text NOT NULL,
	`signed_at` integer NOT NULL,
	PRIMARY KEY(`baseline_id`, `authority_id`),
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signatures_capacity_and_mandate" CHECK(length(trim(capacity)) > 0 and length(trim(mandate)) > 0)
);
--> statement-breakpoint
CREATE TABLE `specifications` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`subject` text NOT NULL,
	`cpv` text NOT NULL,
	`lots` text NOT NULL,
	`languages` text NOT NULL,
	`prevailing` text NOT NULL,
	`joint_model` text NOT NULL,
	`decision_rule` text NOT NULL,
	`revision` integer NOT NULL,
	`demonstration` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `templates` (
	`id` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tries` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `votes` (
	`settlement_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`agrees` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`settlement_id`, `authority_id`),
	FOREIGN KEY (`settlement_id`) REFERENCES `settlements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
