CREATE TABLE "approvals" (
	"baseline_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"position" text NOT NULL,
	"view_sha256" text NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "approvals_baseline_id_authority_id_person_id_pk" PRIMARY KEY("baseline_id","authority_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"chain" text NOT NULL,
	"size" integer NOT NULL,
	"root_hash" text NOT NULL,
	"key_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"signature" text NOT NULL,
	CONSTRAINT "checkpoints_chain_size_pk" PRIMARY KEY("chain","size")
);
--> statement-breakpoint
CREATE TABLE "exceptions" (
	"id" text PRIMARY KEY NOT NULL,
	"baseline_id" text NOT NULL,
	"requirement_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "exceptions_reason_given" CHECK (length(trim("exceptions"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "exports" (
	"id" text PRIMARY KEY NOT NULL,
	"baseline_id" text NOT NULL,
	"person_id" text NOT NULL,
	"file" text NOT NULL,
	"read_as" text,
	"state" text NOT NULL,
	"progress" integer NOT NULL,
	"bytes" "bytea",
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "log_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"capacity" text NOT NULL,
	"body" text NOT NULL,
	"act" text NOT NULL,
	"limit" text,
	"currency" text,
	"valid_from" text NOT NULL,
	"valid_until" text,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"revoked_by" text,
	"revoked_at" timestamp (3) with time zone,
	"revoked_reason" text,
	CONSTRAINT "mandates_limit_with_currency" CHECK (("mandates"."limit" is null) = (currency is null)),
	CONSTRAINT "mandates_revoked_with_reason" CHECK ((revoked_at is null) = (revoked_reason is null) and (revoked_at is null) = (revoked_by is null))
);
--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"challenge" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"purpose" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" integer NOT NULL,
	"transports" jsonb NOT NULL,
	"name" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_off_procedures" (
	"specification_id" text PRIMARY KEY NOT NULL,
	"order" text NOT NULL,
	"revision" integer NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_off_steps" (
	"specification_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"approvals" integer NOT NULL,
	"signatures" integer NOT NULL,
	CONSTRAINT "sign_off_steps_specification_id_authority_id_pk" PRIMARY KEY("specification_id","authority_id"),
	CONSTRAINT "sign_off_steps_counts" CHECK (approvals >= 0 and signatures >= 1)
);
--> statement-breakpoint
CREATE TABLE "signed_files" (
	"id" text PRIMARY KEY NOT NULL,
	"baseline_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"origin" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"report" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "signatures" DROP CONSTRAINT "signatures_baseline_id_authority_id_pk";--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_baseline_id_authority_id_person_id_pk" PRIMARY KEY("baseline_id","authority_id","person_id");--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "mandate_id" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "baseline_sha256" text;--> statement-breakpoint
ALTER TABLE "signatures" ADD COLUMN "confirmed_by" text;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_baseline_id_baselines_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "public"."baselines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_key_id_log_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."log_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_baseline_id_baselines_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "public"."baselines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_baseline_id_baselines_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "public"."baselines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exports" ADD CONSTRAINT "exports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_revoked_by_people_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_procedures" ADD CONSTRAINT "sign_off_procedures_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_procedures" ADD CONSTRAINT "sign_off_procedures_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_steps" ADD CONSTRAINT "sign_off_steps_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_steps" ADD CONSTRAINT "sign_off_steps_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_files" ADD CONSTRAINT "signed_files_baseline_id_baselines_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "public"."baselines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_files" ADD CONSTRAINT "signed_files_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_files" ADD CONSTRAINT "signed_files_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approvals_of_view" ON "approvals" USING btree ("authority_id","view_sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "exceptions_once" ON "exceptions" USING btree ("baseline_id","authority_id","requirement_id");--> statement-breakpoint
CREATE INDEX "exports_of_person" ON "exports" USING btree ("person_id","started_at");--> statement-breakpoint
CREATE INDEX "mandates_of_person" ON "mandates" USING btree ("authority_id","person_id");--> statement-breakpoint
CREATE INDEX "passkeys_of_person" ON "passkeys" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signed_files_once" ON "signed_files" USING btree ("baseline_id","authority_id","sha256");--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "baseline_views_hash" ON "baseline_views" USING btree ("authority_id","sha256");