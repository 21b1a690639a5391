CREATE TABLE `answer_agreements` (
	`question_id` text NOT NULL,
	`answer_revision` integer NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`question_id`, `answer_revision`, `authority_id`),
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `clarifiers` (
	`specification_id` text NOT NULL,
	`member_id` text NOT NULL,
	`member_of` text NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`specification_id`, `member_id`, `member_of`),
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_of`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`at` integer NOT NULL,
	`claimed_at` integer,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `mails_to_send` ON `mails` (`at`) WHERE sent_at is null;--> statement-breakpoint
CREATE TABLE `public_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`round_id` text NOT NULL,
	`section_id` text,
	`name` text,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	`decision` text,
	`decision_reason` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "public_comments_refused_with_reason" CHECK(decision is null or decision <> 'refused' or length(trim("public_comments"."decision_reason")) > 0)
);
--> statement-breakpoint
CREATE INDEX `public_comments_of_round` ON `public_comments` (`round_id`,`decision`);--> statement-breakpoint
CREATE TABLE `publication_files` (
	`publication_id` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`publication_id`, `name`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`baseline_id` text NOT NULL,
	`number` integer NOT NULL,
	`purpose` text NOT NULL,
	`goes_out_at` integer NOT NULL,
	`published_at` integer,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	`early_reason` text,
	`change` text,
	`sha256` text NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_number` ON `publications` (`specification_id`,`number`);--> statement-breakpoint
CREATE INDEX `publications_due` ON `publications` (`goes_out_at`) WHERE published_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `publications_one_waiting` ON `publications` (`specification_id`) WHERE published_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE TABLE `question_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`person_id` text,
	`vendor_person_id` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_person_id`) REFERENCES `vendor_people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_messages_of_question` ON `question_messages` (`question_id`,`at`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`round_id` text NOT NULL,
	`publication_id` text NOT NULL,
	`requirement_id` text,
	`vendor_id` text NOT NULL,
	`vendor_person_id` text NOT NULL,
	`vendor_number` integer NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`confidential` text,
	`asked_at` integer NOT NULL,
	`status` text NOT NULL,
	`duplicate_of` text,
	`wording` text,
	`answer` text,
	`answer_revision` integer NOT NULL,
	`changes_text` integer NOT NULL,
	`amendment_id` text,
	`decided_at` integer,
	`decided_by` text,
	`decided_for` text,
	`done_at` integer,
	`released_at` integer,
	`public_number` integer,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_person_id`) REFERENCES `vendor_people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_for`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_public_number` ON `questions` (`specification_id`,`public_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `questions_vendor_number` ON `questions` (`specification_id`,`vendor_id`,`vendor_number`);--> statement-breakpoint
CREATE INDEX `questions_of_round` ON `questions` (`round_id`,`status`);--> statement-breakpoint
CREATE INDEX `questions_of_requirement` ON `questions` (`requirement_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`opens_at` integer NOT NULL,
	`questions_until` integer NOT NULL,
	`answers_until` integer NOT NULL,
	`time_zone` text NOT NULL,
	`summary` text NOT NULL,
	`closed_at` integer,
	`cancelled_at` integer,
	`revision` integer NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_number` ON `rounds` (`specification_id`,`number`);--> statement-breakpoint
CREATE TABLE `statements` (
	`vendor_id` text NOT NULL,
	`specification_id` text NOT NULL,
	`requirement_id` text NOT NULL,
	`lot_id` text NOT NULL,
	`publication_id` text NOT NULL,
	`text_sha256` text NOT NULL,
	`clause_id` text,
	`clause_revision` integer,
	`status` text NOT NULL,
	`equivalent` text,
	`proof` text,
	`note` text,
	`vendor_person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`vendor_id`, `specification_id`, `requirement_id`, `lot_id`),
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requirement_id`) REFERENCES `requirements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_person_id`) REFERENCES `vendor_people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statements_of_clause` ON `statements` (`vendor_id`,`clause_id`);--> statement-breakpoint
CREATE INDEX `statements_of_specification` ON `statements` (`specification_id`,`requirement_id`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`specification_id` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`token_hash` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_of_email` ON `subscriptions` (`specification_id`,`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_token` ON `subscriptions` (`token_hash`);--> statement-breakpoint
CREATE TABLE `tender_calendars` (
	`specification_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`reason` text,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`specification_id`, `revision`),
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `authorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vendor_access` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`vendor_id` text NOT NULL,
	`vendor_person_id` text NOT NULL,
	`specification_id` text,
	`act` text NOT NULL,
	`about` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_person_id`) REFERENCES `vendor_people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vendor_access_of_vendor` ON `vendor_access` (`vendor_id`,`at`);--> statement-breakpoint
CREATE TABLE `vendor_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`email` text NOT NULL,
	`vendor_id` text,
	`language` text NOT NULL,
	`sent_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vendor_people` (
	`id` text PRIMARY KEY NOT NULL,
	`vendor_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`language` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vendor_people_email` ON `vendor_people` (`email`);--> statement-breakpoint
CREATE INDEX `vendor_people_of_vendor` ON `vendor_people` (`vendor_id`);--> statement-breakpoint
CREATE TABLE `vendor_roles` (
	`specification_id` text NOT NULL,
	`vendor_id` text NOT NULL,
	`since` integer NOT NULL,
	`shared_at` integer,
	PRIMARY KEY(`specification_id`, `vendor_id`),
	FOREIGN KEY (`specification_id`) REFERENCES `specifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor_id`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vendor_sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`vendor_person_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`vendor_person_id`) REFERENCES `vendor_people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vendors` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `versions_unrecorded`;