CREATE TABLE "agreement_confirmations" (
	"specification_id" text NOT NULL,
	"revision" integer NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_confirmations_specification_id_revision_authority_id_pk" PRIMARY KEY("specification_id","revision","authority_id")
);
--> statement-breakpoint
CREATE TABLE "agreement_files" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"specification_id" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"in_force_at" timestamp (3) with time zone,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreements_specification_id_revision_pk" PRIMARY KEY("specification_id","revision")
);
--> statement-breakpoint
CREATE TABLE "amendment_votes" (
	"amendment_id" text NOT NULL,
	"agrees" boolean,
	"reason" text,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "amendment_votes_amendment_id_authority_id_pk" PRIMARY KEY("amendment_id","authority_id")
);
--> statement-breakpoint
CREATE TABLE "amendments" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"requirement_id" text,
	"kind" text NOT NULL,
	"change" jsonb NOT NULL,
	"base_revision" integer,
	"base_values_revision" integer,
	"base" jsonb,
	"reason" text NOT NULL,
	"rule" jsonb NOT NULL,
	"closes_at" timestamp (3) with time zone,
	"suggestion" boolean NOT NULL,
	"rebased_from" text,
	"outcome" text,
	"outcome_at" timestamp (3) with time zone,
	"outcome_reason" text,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "amendments_requirement_or_addition" CHECK ((requirement_id is null) = (kind = 'addition'))
);
--> statement-breakpoint
CREATE TABLE "collision_tasks" (
	"specification_id" text NOT NULL,
	"collision" text NOT NULL,
	"owner" text NOT NULL,
	"due_on" text,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "collision_tasks_specification_id_collision_pk" PRIMARY KEY("specification_id","collision")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"requirement_id" text,
	"revision" integer,
	"amendment_id" text,
	"thread_id" text,
	"kind" text NOT NULL,
	"blocking" boolean NOT NULL,
	"text" text NOT NULL,
	"mentions" jsonb NOT NULL,
	"resolved_by" text,
	"resolved_at" timestamp (3) with time zone,
	"resolution" text,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"form" text NOT NULL,
	"specification_id" text NOT NULL,
	"revision" integer,
	"fields" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_person_id_authority_id_specification_id_form_pk" PRIMARY KEY("person_id","authority_id","specification_id","form")
);
--> statement-breakpoint
CREATE TABLE "mail_preferences" (
	"person_id" text PRIMARY KEY NOT NULL,
	"every" text NOT NULL,
	"language" text NOT NULL,
	"last_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"specification_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"claimed_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"requirement_id" text NOT NULL,
	"revision" integer NOT NULL,
	"values_revision" integer NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"amendment_id" text,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "positions_requirement_id_authority_id_revision_values_revision_pk" PRIMARY KEY("requirement_id","authority_id","revision","values_revision"),
	CONSTRAINT "positions_objection_with_reason" CHECK (kind <> 'object' or length(trim("positions"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"n" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "versions_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"specification_id" text NOT NULL,
	"kind" text NOT NULL,
	"entity_id" text NOT NULL,
	"content" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	"ordinal" integer
);
--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "left_by" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "left_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "left_reason" text;--> statement-breakpoint
ALTER TABLE "requirements" ADD COLUMN "values_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "settlements" ADD COLUMN "rule" jsonb;--> statement-breakpoint
ALTER TABLE "settlements" ADD COLUMN "closes_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_confirmations" ADD CONSTRAINT "agreement_confirmations_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_files" ADD CONSTRAINT "agreement_files_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_files" ADD CONSTRAINT "agreement_files_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_files" ADD CONSTRAINT "agreement_files_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment_votes" ADD CONSTRAINT "amendment_votes_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment_votes" ADD CONSTRAINT "amendment_votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment_votes" ADD CONSTRAINT "amendment_votes_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collision_tasks" ADD CONSTRAINT "collision_tasks_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collision_tasks" ADD CONSTRAINT "collision_tasks_owner_authorities_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collision_tasks" ADD CONSTRAINT "collision_tasks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collision_tasks" ADD CONSTRAINT "collision_tasks_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_people_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_files_of_specification" ON "agreement_files" USING btree ("specification_id");--> statement-breakpoint
CREATE INDEX "amendments_of_specification" ON "amendments" USING btree ("specification_id","outcome");--> statement-breakpoint
CREATE INDEX "amendments_of_requirement" ON "amendments" USING btree ("requirement_id");--> statement-breakpoint
CREATE INDEX "amendments_due" ON "amendments" USING btree ("closes_at") WHERE outcome is null;--> statement-breakpoint
CREATE INDEX "comments_of_requirement" ON "comments" USING btree ("requirement_id");--> statement-breakpoint
CREATE INDEX "comments_of_specification" ON "comments" USING btree ("specification_id","resolved_at");--> statement-breakpoint
CREATE INDEX "comments_of_thread" ON "comments" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "notices_of_person" ON "notices" USING btree ("person_id","read_at");--> statement-breakpoint
CREATE INDEX "notices_to_mail" ON "notices" USING btree ("at") WHERE mailed_at is null;--> statement-breakpoint
CREATE INDEX "versions_of_specification" ON "versions" USING btree ("specification_id","at");--> statement-breakpoint
CREATE INDEX "versions_of_entity" ON "versions" USING btree ("entity_id","kind");--> statement-breakpoint
CREATE INDEX "versions_unrecorded" ON "versions" USING btree ("specification_id") WHERE ordinal is null;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_left_by_people_id_fk" FOREIGN KEY ("left_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;