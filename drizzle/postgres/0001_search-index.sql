ALTER TABLE "search_docs" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "title_fold" || ' ' || "body_fold")) STORED;--> statement-breakpoint
CREATE INDEX "search_docs_words" ON "search_docs" USING gin ("words");
