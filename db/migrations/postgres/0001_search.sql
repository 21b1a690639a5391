ALTER TABLE clauses ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('simple', search_title), 'A') || setweight(to_tsvector('simple', search_text), 'D')
) STORED;
--> statement-breakpoint
CREATE INDEX clauses_search ON clauses USING gin (search);
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
--> statement-breakpoint
CREATE TRIGGER events_never_change BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER baselines_never_change BEFORE UPDATE OR DELETE ON baselines FOR EACH ROW EXECUTE FUNCTION refuse_change();
