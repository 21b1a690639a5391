CREATE VIRTUAL TABLE clause_words USING fts5(
  search_title, search_text, content='clauses', content_rowid='seq', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
CREATE TRIGGER clauses_words_added AFTER INSERT ON clauses BEGIN
  INSERT INTO clause_words(rowid, search_title, search_text) VALUES (new.seq, new.search_title, new.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER clauses_words_removed AFTER DELETE ON clauses BEGIN
  INSERT INTO clause_words(clause_words, rowid, search_title, search_text) VALUES ('delete', old.seq, old.search_title, old.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER clauses_words_changed AFTER UPDATE OF search_title, search_text ON clauses BEGIN
  INSERT INTO clause_words(clause_words, rowid, search_title, search_text) VALUES ('delete', old.seq, old.search_title, old.search_text);
  INSERT INTO clause_words(rowid, search_title, search_text) VALUES (new.seq, new.search_title, new.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER baselines_never_change BEFORE UPDATE ON baselines BEGIN SELECT RAISE(ABORT, 'a baseline never changes'); END;
--> statement-breakpoint
CREATE TRIGGER baselines_never_go BEFORE DELETE ON baselines BEGIN SELECT RAISE(ABORT, 'a baseline never changes'); END;
