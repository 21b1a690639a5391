CREATE TABLE "authorities" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "baseline_views" (
	"baseline_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "baseline_views_baseline_id_authority_id_pk" PRIMARY KEY("baseline_id","authority_id")
);
--> statement-breakpoint
CREATE TABLE "baselines" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"number" integer NOT NULL,
	"canonical" text NOT NULL,
	"sha256" text NOT NULL,
	"frozen_by" text NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"seq" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clauses_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"release_id" text NOT NULL,
	"pack_id" text NOT NULL,
	"topic" text NOT NULL,
	"level" text NOT NULL,
	"languages" text NOT NULL,
	"title" jsonb NOT NULL,
	"relations" jsonb NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"current" boolean NOT NULL,
	"search_title" text NOT NULL,
	"search_text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "done_once" (
	"key" text PRIMARY KEY NOT NULL,
	"result" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"n" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"chain" text NOT NULL,
	"ordinal" integer NOT NULL,
	"act" text NOT NULL,
	"person_id" text,
	"authority_id" text,
	"roles" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"payload" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member_invitations" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"email" text NOT NULL,
	"roles" jsonb NOT NULL,
	"invited_by" text,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_by" text,
	"accepted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "members" (
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"roles" jsonb NOT NULL,
	"position" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "members_authority_id_person_id_pk" PRIMARY KEY("authority_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "parameter_values" (
	"requirement_id" text NOT NULL,
	"parameter_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"value" jsonb NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "parameter_values_requirement_id_parameter_id_authority_id_pk" PRIMARY KEY("requirement_id","parameter_id","authority_id")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"specification_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"lead" boolean NOT NULL,
	"signing_place" integer NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"accepted_by" text,
	"accepted_at" timestamp (3) with time zone,
	CONSTRAINT "participants_specification_id_authority_id_pk" PRIMARY KEY("specification_id","authority_id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" text PRIMARY KEY NOT NULL,
	"pack_id" text NOT NULL,
	"version" text NOT NULL,
	"pack" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"clause_count" integer NOT NULL,
	"languages" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reopenings" (
	"baseline_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reopenings_reason_given" CHECK (length(trim("reopenings"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "requirements" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"section_id" text NOT NULL,
	"place" integer NOT NULL,
	"revision" integer NOT NULL,
	"clause_id" text,
	"clause_revision" integer,
	"tailoring" jsonb NOT NULL,
	"local" jsonb,
	"level" text NOT NULL,
	"scope" jsonb NOT NULL,
	"verification" jsonb,
	"retired_by" text,
	"retired_at" timestamp (3) with time zone,
	"retired_reason" text,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "requirements_library_or_local" CHECK ((clause_id is null) = (clause_revision is null) and (clause_id is null) <> (local is null)),
	CONSTRAINT "requirements_retired_with_reason" CHECK ((retired_at is null) = (retired_reason is null) and (retired_at is null) = (retired_by is null))
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"place" integer NOT NULL,
	"title" jsonb NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settlements" (
	"id" text PRIMARY KEY NOT NULL,
	"requirement_id" text NOT NULL,
	"parameter_id" text NOT NULL,
	"kind" text NOT NULL,
	"value" jsonb,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_for" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"outcome_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"baseline_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"position" text NOT NULL,
	"capacity" text NOT NULL,
	"mandate" text NOT NULL,
	"view_sha256" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "signatures_baseline_id_authority_id_pk" PRIMARY KEY("baseline_id","authority_id"),
	CONSTRAINT "signatures_capacity_and_mandate" CHECK (length(trim(capacity)) > 0 and length(trim(mandate)) > 0)
);
--> statement-breakpoint
CREATE TABLE "specifications" (
	"id" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"subject" jsonb NOT NULL,
	"cpv" jsonb NOT NULL,
	"lots" jsonb NOT NULL,
	"languages" jsonb NOT NULL,
	"prevailing" text NOT NULL,
	"joint_model" text NOT NULL,
	"decision_rule" text NOT NULL,
	"revision" integer NOT NULL,
	"demonstration" boolean NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"id" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tries" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"settlement_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"agrees" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "votes_settlement_id_authority_id_pk" PRIMARY KEY("settlement_id","authority_id")
);
--> statement-breakpoint
ALTER TABLE "baseline_views" ADD CONSTRAINT "baseline_views_baseline_id_baselines_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "public"."baselines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline_views" ADD CONSTRAINT "baseline_views_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baselines" ADD CONSTRAINT "baselines_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baselines" ADD CONSTRAINT "baselines_frozen_by_people_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_invitations" ADD CONSTRAINT "member_invitations_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_invitations" ADD CONSTRAINT "member_invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_invitations" ADD CONSTRAINT "member_invitations_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_values" ADD CONSTRAINT "parameter_values_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_values" ADD CONSTRAINT "parameter_values_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parameter_values" ADD CONSTRAINT "parameter_values_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_baseline_id_baselines_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "public"."baselines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_retired_by_people_id_fk" FOREIGN KEY ("retired_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_proposed_for_authorities_id_fk" FOREIGN KEY ("proposed_for") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_baseline_id_baselines_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "public"."baselines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "specifications" ADD CONSTRAINT "specifications_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_settlement_id_settlements_id_fk" FOREIGN KEY ("settlement_id") REFERENCES "public"."settlements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "authorities_name" ON "authorities" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "baselines_number" ON "baselines" USING btree ("specification_id","number");--> statement-breakpoint
CREATE INDEX "baselines_hash" ON "baselines" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "clauses_revision" ON "clauses" USING btree ("id","revision");--> statement-breakpoint
CREATE INDEX "clauses_facets" ON "clauses" USING btree ("current","pack_id","topic","level");--> statement-breakpoint
CREATE INDEX "clauses_release" ON "clauses" USING btree ("release_id");--> statement-breakpoint
CREATE UNIQUE INDEX "events_chain" ON "events" USING btree ("chain","ordinal");--> statement-breakpoint
CREATE INDEX "member_invitations_of_authority" ON "member_invitations" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "members_of_person" ON "members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_one_lead" ON "participants" USING btree ("specification_id") WHERE lead;--> statement-breakpoint
CREATE UNIQUE INDEX "participants_signing_place" ON "participants" USING btree ("specification_id","signing_place");--> statement-breakpoint
CREATE INDEX "participants_of_authority" ON "participants" USING btree ("authority_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "releases_version" ON "releases" USING btree ("pack_id","version");--> statement-breakpoint
CREATE INDEX "requirements_order" ON "requirements" USING btree ("section_id","place");--> statement-breakpoint
CREATE INDEX "requirements_in_force" ON "requirements" USING btree ("specification_id","section_id") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "requirements_of_specification" ON "requirements" USING btree ("specification_id","clause_id");--> statement-breakpoint
CREATE INDEX "sections_order" ON "sections" USING btree ("specification_id","place");--> statement-breakpoint
CREATE INDEX "sessions_of_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "settlements_of_requirement" ON "settlements" USING btree ("requirement_id","parameter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "settlements_one_open" ON "settlements" USING btree ("requirement_id","parameter_id") WHERE outcome is null;