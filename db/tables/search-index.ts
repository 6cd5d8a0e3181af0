import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The full-text index of SQLite (FTS5), by public number. It keeps no text, only words: rows are put in and deleted,
 * never read. Another engine has an index of another make, so it is no part of the schema.
 */
export const searchHeadlines = sqliteTable('search_headlines', indexColumns());
export const searchTexts = sqliteTable('search_texts', indexColumns());

function indexColumns() {
  return {
    number: integer('rowid').notNull(),
    folded: text('folded').notNull(),
    exact: text('exact').notNull(),
    section: text('section').notNull(),
  };
}
