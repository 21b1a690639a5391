CREATE TABLE `approvals` (
	`baseline_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`position` text NOT NULL,
	`view_sha256` text NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`baseline_id`, `authority_id`, `person_id`),
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `approvals_of_view` ON `approvals` (`authority_id`,`view_sha256`);--> statement-breakpoint
CREATE TABLE `checkpoints` (
	`chain` text NOT NULL,
	`size` integer NOT NULL,
	`root_hash` text NOT NULL,
	`key_id` text NOT NULL,
	`at` integer NOT NULL,
	`signature` text NOT NULL,
	PRIMARY KEY(`chain`, `size`),
	FOREIGN KEY (`key_id`) REFERENCES `log_keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `exceptions` (
	`id` text PRIMARY KEY NOT NULL,
	`baseline_id` text NOT NULL,
	`requirement_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exceptions_reason_given" CHECK(length(trim("exceptions"."reason")) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exceptions_once` ON `exceptions` (`baseline_id`,`authority_id`,`requirement_id`);--> statement-breakpoint
CREATE TABLE `exports` (
	`id` text PRIMARY KEY NOT NULL,
	`baseline_id` text NOT NULL,
	`person_id` text NOT NULL,
	`file` text NOT NULL,
	`read_as` text,
	`state` text NOT NULL,
	`progress` integer NOT NULL,
	`bytes` blob,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exports_of_person` ON `exports` (`person_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `log_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mandates` (
	`id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`capacity` text NOT NULL,
	`body` text NOT NULL,
	`act` text NOT NULL,
	`limit` text,
	`currency` text,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`revoked_by` text,
	`revoked_at` integer,
	`revoked_reason` text,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revoked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mandates_limit_with_currency" CHECK(("mandates"."limit" is null) = (currency is null)),
	CONSTRAINT "mandates_revoked_with_reason" CHECK((revoked_at is null) = (revoked_reason is null) and (revoked_at is null) = (revoked_by is null))
);
--> statement-breakpoint
CREATE INDEX `mandates_of_person` ON `mandates` (`authority_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenges` (
	`challenge` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`added_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkeys_of_person` ON `passkeys` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_off_procedures` (
	`specification_id` text PRIMARY KEY NOT NULL,
	`order` text NOT NULL,
	`revision` integer NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sign_off_steps` (
	`specification_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`approvals` integer NOT NULL,
	`signatures` integer NOT NULL,
	PRIMARY KEY(`specification_id`, `authority_id`),
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sign_off_steps_counts" CHECK(approvals >= 0 and signatures >= 1)
);
--> statement-breakpoint
CREATE TABLE `signed_files` (
	`id` text PRIMARY KEY NOT NULL,
	`baseline_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`origin` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`report` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signed_files_once` ON `signed_files` (`baseline_id`,`authority_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `__new_signatures` (
	`baseline_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`position` text NOT NULL,
	`capacity` text NOT NULL,
	`mandate` text NOT NULL,
	`mandate_id` text,
	`mandate_until` text,
	`statement` text,
	`baseline_sha256` text,
	`view_sha256` text NOT NULL,
	`confirmed_by` text,
	`signed_at` integer NOT NULL,
	PRIMARY KEY(`baseline_id`, `authority_id`, `person_id`),
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signatures_capacity_and_mandate" CHECK(length(trim(capacity)) > 0 and length(trim(mandate)) > 0)
);
--> statement-breakpoint
INSERT INTO `__new_signatures`("baseline_id", "authority_id", "person_id", "name", "position", "capacity", "mandate", "mandate_id", "mandate_until", "statement", "baseline_sha256", "view_sha256", "confirmed_by", "signed_at") SELECT "baseline_id", "authority_id", "person_id", "name", "position", "capacity", "mandate", NULL, "mandate_until", "statement", NULL, "view_sha256", NULL, "signed_at" FROM `signatures`;--> statement-breakpoint
DROP TABLE `signatures`;--> statement-breakpoint
ALTER TABLE `__new_signatures` RENAME TO `signatures`;--> statement-breakpoint
CREATE INDEX `baseline_views_hash` ON `baseline_views` (`authority_id`,`sha256`);