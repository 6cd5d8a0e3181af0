import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { Kit } from '#db/kit.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import { siteLanguages } from '#domain/site-language.ts';
import { editionKinds } from './kinds.ts';

/** What an edition prints, copied from its revision. */
export type EditionDocument = { doc: ManuscriptJSON; metadata: ArticleMetadata };

/** What was published, for ever, and which of it readers see now. Public pages read nothing else. */
export function editionTables(kit: Kit) {
  const editions = kit.table(
    'editions',
    {
      id: kit.id('id').primaryKey(),
      articleId: kit.id('article_id').notNull(),
      revisionId: kit.id('revision_id').notNull(),
      hash: kit.text('hash').notNull(),
      sequence: kit.int('sequence').notNull(),
      kind: kit.oneOf('kind', editionKinds).notNull(),
      note: kit.text('note'),
      publishedBy: kit.id('published_by').notNull(),
      publishedAt: kit.time('published_at').notNull(),
      number: kit.int('number').notNull(),
      sectionId: kit.id('section_id').notNull(),
      slug: kit.text('slug').notNull(),
      headline: kit.text('headline').notNull(),
      sapo: kit.text('sapo').notNull(),
      leadAssetId: kit.id('lead_asset_id'),
      document: kit.json<EditionDocument>('document').notNull(),
      /** In percent from the left and the top edge of the lead photo. */
      leadFocalX: kit.int('lead_focal_x').notNull().default(50),
      leadFocalY: kit.int('lead_focal_y').notNull().default(50),
      /** The public number of the article that this edition corrects and apologises for. */
      apologyForNumber: kit.int('apology_for_number'),
      /** The public number of the article that this edition translates. */
      translationOf: kit.int('translation_of'),
    },
    (t) => [
      kit.unique('editions_sequence').on(t.articleId, t.sequence),
      kit.unique('editions_identity').on(t.id, t.articleId),
      kit.index('editions_apology').on(t.apologyForNumber),
      kit.index('editions_translation').on(t.translationOf),
      kit.index('editions_number').on(t.number),
      kit.index('editions_kind').on(t.kind, t.publishedAt),
    ],
  );

  const liveEditions = kit.table(
    'live_editions',
    {
      articleId: kit.id('article_id').primaryKey(),
      editionId: kit.id('edition_id').notNull().unique('live_editions_edition'),
      number: kit.int('number').notNull().unique('live_editions_number'),
      sectionId: kit.id('section_id').notNull(),
      slug: kit.text('slug').notNull(),
      firstPublishedAt: kit.time('first_published_at').notNull(),
      updatedAt: kit.time('updated_at').notNull(),
      language: kit.oneOf('language', siteLanguages).notNull().default('vi'),
    },
    (t) => [
      kit.unique('live_editions_identity').on(t.editionId, t.articleId),
      kit.index('live_editions_section').on(t.sectionId, t.firstPublishedAt, t.number),
      kit.index('live_editions_newest').on(t.firstPublishedAt, t.number),
      kit.index('live_editions_language').on(t.language, t.firstPublishedAt, t.number),
      kit.index('live_editions_language_section').on(t.language, t.sectionId, t.firstPublishedAt, t.number),
    ],
  );

  const editionAssets = kit.table(
    'edition_assets',
    { editionId: kit.id('edition_id').notNull(), assetId: kit.id('asset_id').notNull() },
    (t) => [
      kit.primaryKey({ name: 'edition_assets_pk', columns: [t.editionId, t.assetId] }),
      kit.index('edition_assets_asset').on(t.assetId),
    ],
  );

  return { editions, liveEditions, editionAssets };
}
