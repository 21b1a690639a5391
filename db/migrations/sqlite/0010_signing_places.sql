DROP INDEX `participants_signing_place`;--> statement-breakpoint
CREATE UNIQUE INDEX `participants_signing_place` ON `participants` (`specification_id`,`signing_place`) WHERE left_at is null;