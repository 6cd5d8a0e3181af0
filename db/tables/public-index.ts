import type { Kit } from '#db/kit.ts';
import { termKinds } from '#domain/terms.ts';

/** What readers find live articles by; made from the editions. The words stand in the index of `search-index.ts`. */
export function publicIndexTables(kit: Kit) {
  /** A topic or a printed name, and the address that it has for ever. */
  const terms = kit.table(
    'terms',
    {
      id: kit.id('id').primaryKey(),
      kind: kit.oneOf('kind', termKinds).notNull(),
      slug: kit.text('slug').notNull(),
      /** The name in small letters: two spellings of one topic are one. */
      nameKey: kit.text('name_key').notNull(),
      name: kit.text('name').notNull(),
    },
    (t) => [kit.unique('terms_slug').on(t.kind, t.slug), kit.unique('terms_name').on(t.kind, t.nameKey)],
  );

  /** Which edition of an article the index holds, and by which version of the rules. */
  const indexedArticles = kit.table('indexed_articles', {
    number: kit.int('number').primaryKey(),
    editionId: kit.id('edition_id').notNull(),
    rules: kit.int('rules').notNull(),
  });

  const indexedTerms = kit.table(
    'indexed_terms',
    {
      termId: kit.id('term_id').notNull(),
      number: kit.int('number').notNull(),
      firstPublishedAt: kit.time('first_published_at').notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'indexed_terms_pk', columns: [t.termId, t.number] }),
      kit.index('indexed_terms_newest').on(t.termId, t.firstPublishedAt, t.number),
      kit.index('indexed_terms_number').on(t.number),
    ],
  );

  return { terms, indexedArticles, indexedTerms };
}
