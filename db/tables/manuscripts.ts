import type { AuthorSpan } from '#content/history/author-spans.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { Kit } from '#db/kit.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';

/** The working copy: its document, the log of steps that made it, and its versioned metadata. */
export function manuscriptTables(kit: Kit) {
  const manuscripts = kit.table('manuscripts', {
    articleId: kit.id('article_id').primaryKey(),
    version: kit.int('version').notNull(),
    metaVersion: kit.int('meta_version').notNull(),
    contributors: kit.json<string[]>('contributors').notNull(),
    metadata: kit.json<ArticleMetadata>('metadata').notNull(),
    headHash: kit.text('head_hash').notNull(),
    doc: kit.json<ManuscriptJSON>('doc').notNull(),
  });

  const steps = kit.table(
    'steps',
    {
      articleId: kit.id('article_id').notNull(),
      version: kit.int('version').notNull(),
      batchId: kit.id('batch_id').notNull(),
      clientId: kit.text('client_id').notNull(),
      personId: kit.id('person_id').notNull(),
      at: kit.time('at').notNull(),
      step: kit.json<Record<string, unknown>>('step').notNull(),
    },
    (t) => [kit.primaryKey({ name: 'steps_pk', columns: [t.articleId, t.version] })],
  );

  const stepBatches = kit.table(
    'step_batches',
    {
      articleId: kit.id('article_id').notNull(),
      batchId: kit.id('batch_id').notNull(),
      fromVersion: kit.int('from_version').notNull(),
      toVersion: kit.int('to_version').notNull(),
      personId: kit.id('person_id').notNull(),
      at: kit.time('at').notNull(),
      /** For a batch that brought back an older passage: the moment, and the place in it. */
      restoredVersion: kit.int('restored_version'),
      restoredFrom: kit.int('restored_from'),
    },
    (t) => [
      kit.primaryKey({ name: 'step_batches_pk', columns: [t.articleId, t.batchId] }),
      kit.index('step_batches_version').on(t.articleId, t.toVersion),
    ],
  );

  /** Text and authors at a version now and then: a moment is folded from the one before it. */
  const checkpoints = kit.table(
    'checkpoints',
    {
      articleId: kit.id('article_id').notNull(),
      version: kit.int('version').notNull(),
      doc: kit.json<ManuscriptJSON>('doc').notNull(),
      authors: kit.json<AuthorSpan[]>('authors').notNull(),
    },
    (t) => [kit.primaryKey({ name: 'checkpoints_pk', columns: [t.articleId, t.version] })],
  );

  const metadataVersions = kit.table(
    'metadata_versions',
    {
      articleId: kit.id('article_id').notNull(),
      metaVersion: kit.int('meta_version').notNull(),
      personId: kit.id('person_id').notNull(),
      at: kit.time('at').notNull(),
      metadata: kit.json<ArticleMetadata>('metadata').notNull(),
    },
    (t) => [kit.primaryKey({ name: 'metadata_versions_pk', columns: [t.articleId, t.metaVersion] })],
  );

  return { manuscripts, steps, stepBatches, checkpoints, metadataVersions };
}
