CREATE TABLE "clause_drafts" (
	"pack_id" text NOT NULL,
	"clause_id" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"state" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"reviewed_by" text,
	"reviewed_at" timestamp (3) with time zone,
	"remark" text,
	CONSTRAINT "clause_drafts_pack_id_clause_id_pk" PRIMARY KEY("pack_id","clause_id"),
	CONSTRAINT "clause_drafts_second_person" CHECK (state <> 'approved' or (reviewed_by is not null and reviewed_by <> written_by))
);
--> statement-breakpoint
CREATE TABLE "clause_standings" (
	"clause_id" text PRIMARY KEY NOT NULL,
	"standing" text NOT NULL,
	"reason" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"pack_id" text NOT NULL,
	"file_name" text NOT NULL,
	"format" text NOT NULL,
	"result" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"taken_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "own_packs" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference_data" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "reference_data_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "authority_id" text;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "guidance" jsonb;--> statement-breakpoint
ALTER TABLE "specifications" ADD COLUMN "template_id" text;--> statement-breakpoint
ALTER TABLE "clause_drafts" ADD CONSTRAINT "clause_drafts_pack_id_own_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."own_packs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_drafts" ADD CONSTRAINT "clause_drafts_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_drafts" ADD CONSTRAINT "clause_drafts_reviewed_by_people_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_standings" ADD CONSTRAINT "clause_standings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_pack_id_own_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."own_packs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_packs" ADD CONSTRAINT "own_packs_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_packs" ADD CONSTRAINT "own_packs_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clause_drafts_clause" ON "clause_drafts" USING btree ("clause_id");--> statement-breakpoint
CREATE INDEX "imports_of_authority" ON "imports" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "own_packs_of_authority" ON "own_packs" USING btree ("authority_id");--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;