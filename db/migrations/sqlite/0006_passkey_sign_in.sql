PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_passkey_challenges` (
	`challenge` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_passkey_challenges`("challenge", "person_id", "purpose", "expires_at") SELECT "challenge", "person_id", "purpose", "expires_at" FROM `passkey_challenges`;--> statement-breakpoint
DROP TABLE `passkey_challenges`;--> statement-breakpoint
ALTER TABLE `__new_passkey_challenges` RENAME TO `passkey_challenges`;--> statement-breakpoint
PRAGMA foreign_keys=ON;