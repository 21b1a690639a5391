CREATE TABLE "strict_rules" (
	"authority_id" text NOT NULL,
	"rule" text NOT NULL,
	"severity" text NOT NULL,
	"reason" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "strict_rules_authority_id_rule_pk" PRIMARY KEY("authority_id","rule")
);
--> statement-breakpoint
CREATE TABLE "tender_conditions" (
	"specification_id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waivers" (
	"id" text PRIMARY KEY NOT NULL,
	"specification_id" text NOT NULL,
	"requirement_id" text NOT NULL,
	"rule" text NOT NULL,
	"finding" jsonb NOT NULL,
	"text_sha256" text NOT NULL,
	"reason" text NOT NULL,
	"grounds" jsonb NOT NULL,
	"position" text NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	"answer_reason" text,
	CONSTRAINT "waivers_reason_given" CHECK (length(trim("waivers"."reason")) > 0),
	CONSTRAINT "waivers_answered_whole" CHECK (("waivers"."answer" is null) = ("waivers"."answered_by" is null) and ("waivers"."answer" is null) = ("waivers"."answered_at" is null)),
	CONSTRAINT "waivers_four_eyes" CHECK ("waivers"."answer" is null or "waivers"."answer" <> 'accepted' or "waivers"."answered_by" <> "waivers"."person_id")
);
--> statement-breakpoint
ALTER TABLE "strict_rules" ADD CONSTRAINT "strict_rules_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strict_rules" ADD CONSTRAINT "strict_rules_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_conditions" ADD CONSTRAINT "tender_conditions_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_conditions" ADD CONSTRAINT "tender_conditions_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_specification_id_specifications_id_fk" FOREIGN KEY ("specification_id") REFERENCES "public"."specifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_requirement_id_requirements_id_fk" FOREIGN KEY ("requirement_id") REFERENCES "public"."requirements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waivers_of_specification" ON "waivers" USING btree ("specification_id","requirement_id");