import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { Kit } from '#db/kit.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import { signatureKinds } from './kinds.ts';

/** Immutable snapshots and the signatures on them (promise 1: a signature belongs to one content hash). */
export function revisionTables(kit: Kit) {
  const revisions = kit.table(
    'revisions',
    {
      id: kit.id('id').primaryKey(),
      articleId: kit.id('article_id').notNull(),
      number: kit.int('number').notNull(),
      hash: kit.text('hash').notNull(),
      version: kit.int('version').notNull(),
      metaVersion: kit.int('meta_version').notNull(),
      createdBy: kit.id('created_by').notNull(),
      createdAt: kit.time('created_at').notNull(),
      contributors: kit.json<string[]>('contributors').notNull(),
      headline: kit.text('headline').notNull(),
      metadata: kit.json<ArticleMetadata>('metadata').notNull(),
      doc: kit.json<ManuscriptJSON>('doc').notNull(),
    },
    (t) => [
      kit.unique('revisions_content').on(t.articleId, t.hash),
      kit.unique('revisions_number').on(t.articleId, t.number),
      kit.unique('revisions_identity').on(t.id, t.articleId, t.hash),
    ],
  );

  const signatures = kit.table(
    'signatures',
    {
      id: kit.id('id').primaryKey(),
      articleId: kit.id('article_id').notNull(),
      revisionId: kit.id('revision_id').notNull(),
      hash: kit.text('hash').notNull(),
      kind: kit.oneOf('kind', signatureKinds).notNull(),
      /** Index of the level in the article's chain, 0-based; null for the author's agreement. */
      level: kit.int('level'),
      levelName: kit.text('level_name'),
      personId: kit.id('person_id').notNull(),
      /** The round of the article that it was given in. */
      round: kit.int('round').notNull(),
      at: kit.time('at').notNull(),
    },
    (t) => [
      kit.unique('signatures_person').on(t.revisionId, t.personId, t.round),
      kit.unique('signatures_level').on(t.revisionId, t.kind, t.level, t.round),
      kit.index('signatures_article').on(t.articleId, t.at),
    ],
  );

  return { revisions, signatures };
}
