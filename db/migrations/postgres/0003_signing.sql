ALTER TABLE "signatures" ADD COLUMN "mandate_until" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "statement" text;