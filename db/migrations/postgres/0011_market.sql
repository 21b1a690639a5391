CREATE TABLE "answer_agreements" (
	"question_id" text NOT NULL,
	"answer_revision" integer NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_agreements_question_id_answer_revision_authority_id_pk" PRIMARY KEY("question_id","answer_revision","authority_id")
);
--> statement-breakpoint
CREATE TABLE "clarifiers" (
	"specification_id" text NOT NULL,
	"member_id" text NOT NULL,
	"member_of" text NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clarifiers_specification_id_member_id_member_of_pk" PRIMARY KEY("specification_id","member_id","member_of")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"about" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"claimed_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "public_comments" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"round_id" text NOT NULL,
	"section_id" text,
	"name" text,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"decision" text,
	"decision_reason" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "public_comments_refused_with_reason" CHECK (decision is null or decision <> 'refused' or length(trim("public_comments"."decision_reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "publication_files" (
	"publication_id" text NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "publication_files_publication_id_name_pk" PRIMARY KEY("publication_id","name")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"baseline_id" text NOT NULL,
	"number" integer NOT NULL,
	"purpose" text NOT NULL,
	"goes_out_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	"early_reason" text,
	"change" jsonb,
	"sha256" text NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"person_id" text,
	"vendor_person_id" text,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"round_id" text NOT NULL,
	"publication_id" text NOT NULL,
	"requirement_id" text,
	"vendor_id" text NOT NULL,
	"vendor_person_id" text NOT NULL,
	"vendor_number" integer NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"confidential" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"duplicate_of" text,
	"wording" jsonb,
	"answer" jsonb,
	"answer_revision" integer NOT NULL,
	"changes_text" boolean NOT NULL,
	"amendment_id" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"decided_for" text,
	"done_at" timestamp (3) with time zone,
	"released_at" timestamp (3) with time zone,
	"public_number" integer
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"questions_until" timestamp (3) with time zone NOT NULL,
	"answers_until" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"summary" jsonb NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"revision" integer NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"vendor_id" text NOT NULL,
	"specification_id" text NOT NULL,
	"requirement_id" text NOT NULL,
	"lot_id" text NOT NULL,
	"publication_id" text NOT NULL,
	"text_sha256" text NOT NULL,
	"clause_id" text,
	"clause_revision" integer,
	"status" text NOT NULL,
	"equivalent" text,
	"proof" text,
	"note" text,
	"vendor_person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statements_vendor_id_specification_id_requirement_id_lot_id_pk" PRIMARY KEY("vendor_id","specification_id","requirement_id","lot_id")
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"token_hash" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tender_calendars" (
	"specification_id" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"reason" text,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tender_calendars_specification_id_revision_pk" PRIMARY KEY("specification_id","revision")
);
--> statement-breakpoint
CREATE TABLE "vendor_access" (
	"n" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "vendor_access_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"vendor_id" text NOT NULL,
	"vendor_person_id" text NOT NULL,
	"specification_id" text,
	"act" text NOT NULL,
	"about" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendor_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"email" text NOT NULL,
	"vendor_id" text,
	"language" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "vendor_people" (
	"id" text PRIMARY KEY NOT NULL,
	"vendor_id" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"language" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendor_roles" (
	"specification_id" text NOT NULL,
	"vendor_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"shared_at" timestamp (3) with time zone,
	CONSTRAINT "vendor_roles_specification_id_vendor_id_pk" PRIMARY KEY("specification_id","vendor_id")
);
--> statement-breakpoint
CREATE TABLE "vendor_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"vendor_person_id" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "versions_unrecorded";--> statement-breakpoint
ALTER TABLE "answer_agreements" ADD CONSTRAINT "answer_agreements_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_agreements" ADD CONSTRAINT "answer_agreements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_agreements" ADD CONSTRAINT "answer_agreements_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifiers" ADD CONSTRAINT "clarifiers_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifiers" ADD CONSTRAINT "clarifiers_member_id_people_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifiers" ADD CONSTRAINT "clarifiers_member_of_authorities_id_fk" FOREIGN KEY ("member_of") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifiers" ADD CONSTRAINT "clarifiers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifiers" ADD CONSTRAINT "clarifiers_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments" ADD CONSTRAINT "public_comments_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments" ADD CONSTRAINT "public_comments_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comments" ADD CONSTRAINT "public_comments_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_files" ADD CONSTRAINT "publication_files_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_baseline_id_baselines_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "public"."baselines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_messages" ADD CONSTRAINT "question_messages_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_messages" ADD CONSTRAINT "question_messages_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_messages" ADD CONSTRAINT "question_messages_vendor_person_id_vendor_people_id_fk" FOREIGN KEY ("vendor_person_id") REFERENCES "public"."vendor_people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_vendor_id_vendors_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_vendor_person_id_vendor_people_id_fk" FOREIGN KEY ("vendor_person_id") REFERENCES "public"."vendor_people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_decided_for_authorities_id_fk" FOREIGN KEY ("decided_for") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_vendor_id_vendors_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_vendor_person_id_vendor_people_id_fk" FOREIGN KEY ("vendor_person_id") REFERENCES "public"."vendor_people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_calendars" ADD CONSTRAINT "tender_calendars_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_calendars" ADD CONSTRAINT "tender_calendars_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_calendars" ADD CONSTRAINT "tender_calendars_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_access" ADD CONSTRAINT "vendor_access_vendor_id_vendors_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_access" ADD CONSTRAINT "vendor_access_vendor_person_id_vendor_people_id_fk" FOREIGN KEY ("vendor_person_id") REFERENCES "public"."vendor_people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_access" ADD CONSTRAINT "vendor_access_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_links" ADD CONSTRAINT "vendor_links_vendor_id_vendors_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_people" ADD CONSTRAINT "vendor_people_vendor_id_vendors_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_roles" ADD CONSTRAINT "vendor_roles_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_roles" ADD CONSTRAINT "vendor_roles_vendor_id_vendors_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_sessions" ADD CONSTRAINT "vendor_sessions_vendor_person_id_vendor_people_id_fk" FOREIGN KEY ("vendor_person_id") REFERENCES "public"."vendor_people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_to_send" ON "mails" USING btree ("at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "public_comments_of_round" ON "public_comments" USING btree ("round_id","decision");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_number" ON "publications" USING btree ("specification_id","number");--> statement-breakpoint
CREATE INDEX "publications_due" ON "publications" USING btree ("goes_out_at") WHERE published_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "publications_one_waiting" ON "publications" USING btree ("specification_id") WHERE published_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "question_messages_of_question" ON "question_messages" USING btree ("question_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_public_number" ON "questions" USING btree ("specification_id","public_number");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_vendor_number" ON "questions" USING btree ("specification_id","vendor_id","vendor_number");--> statement-breakpoint
CREATE INDEX "questions_of_round" ON "questions" USING btree ("round_id","status");--> statement-breakpoint
CREATE INDEX "questions_of_requirement" ON "questions" USING btree ("requirement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_number" ON "rounds" USING btree ("specification_id","number");--> statement-breakpoint
CREATE INDEX "statements_of_clause" ON "statements" USING btree ("vendor_id","clause_id");--> statement-breakpoint
CREATE INDEX "statements_of_specification" ON "statements" USING btree ("specification_id","requirement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_of_email" ON "subscriptions" USING btree ("specification_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_token" ON "subscriptions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "vendor_access_of_vendor" ON "vendor_access" USING btree ("vendor_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "vendor_people_email" ON "vendor_people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "vendor_people_of_vendor" ON "vendor_people" USING btree ("vendor_id");