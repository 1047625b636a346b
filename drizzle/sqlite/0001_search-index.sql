CREATE VIRTUAL TABLE `search_fts` USING fts5(`title_fold`, `body_fold`, content='search_docs', content_rowid='id', tokenize='unicode61', prefix='2 3');--> statement-breakpoint
CREATE TRIGGER `search_docs_added` AFTER INSERT ON `search_docs` BEGIN
  INSERT INTO `search_fts`(`rowid`, `title_fold`, `body_fold`) VALUES (new.`id`, new.`title_fold`, new.`body_fold`);
END;--> statement-breakpoint
CREATE TRIGGER `search_docs_removed` AFTER DELETE ON `search_docs` BEGIN
  INSERT INTO `search_fts`(`search_fts`, `rowid`, `title_fold`, `body_fold`) VALUES ('delete', old.`id`, old.`title_fold`, old.`body_fold`);
END;--> statement-breakpoint
CREATE TRIGGER `search_docs_changed` AFTER UPDATE ON `search_docs` BEGIN
  INSERT INTO `search_fts`(`search_fts`, `rowid`, `title_fold`, `body_fold`) VALUES ('delete', old.`id`, old.`title_fold`, old.`body_fold`);
  INSERT INTO `search_fts`(`rowid`, `title_fold`, `body_fold`) VALUES (new.`id`, new.`title_fold`, new.`body_fold`);
END;
