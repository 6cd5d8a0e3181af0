import type { ManuscriptJSON } from '#content/manuscript.ts';
import { headlineOf, sapoOf } from '#content/plain-text.ts';
import { findLiveEdition, listEditions } from '#db/queries/editions.ts';
import { findRevision } from '#db/queries/revisions.ts';
import { findSection } from '#db/queries/sections.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { ArticleAsRead, PublishedEdition } from '#domain/published.ts';
import type { Newsroom } from './newsroom.ts';
import { photosOf } from './photos-of.ts';
import { apologiesOf } from './read-public/read-apologies.ts';
import { correctionsOf } from './read-public/read-corrections.ts';
import { correctedBy, toldOf } from './read-public/read-published-article.ts';
import { translationsOf } from './read-public/read-translations.ts';
import { relatedTo } from './read-public/related-to.ts';
import { done, fail, type Result } from './result.ts';
import { readStanding } from './standing.ts';

type Asked = { articleId: string; revisionId?: string };

/**
 * The article as readers would get it if it were published this moment: the working copy, or the revision that is
 * named. `notFound` for whoever may not see it. Nothing is written, and no number is given away.
 */
export async function previewArticle(
  { store: { read: q }, clock }: Newsroom,
  actor: Actor,
  { articleId, revisionId }: Asked,
): Promise<Result<ArticleAsRead>> {
  const standing = await readStanding(q, actor, articleId);
  const text =
    standing &&
    (revisionId === undefined ? standing.manuscript : await findRevision(q, articleId, revisionId));
  if (!text) return fail({ code: 'notFound' });
  const { doc, metadata } = text;
  return done({
    headline: headlineOf(doc),
    sapo: sapoOf(doc),
    language: metadata.language,
    doc,
    metadata,
    photos: await photosOf(q, doc),
    ...(await sectionNamed(q, metadata.section)),
    ...(await correctedBy(q, metadata)),
    ...(await nextEdition(q, articleId, { at: clock(), doc, metadata })),
  });
}

async function sectionNamed(q: Q, id: string | null): Promise<Pick<ArticleAsRead, 'section'>> {
  const row = id === null ? undefined : await findSection(q, id);
  return row ? { section: { id: row.id, name: row.name, nameEn: row.nameEn } } : {};
}

type Printing = { at: number; doc: ManuscriptJSON; metadata: ArticleMetadata };

/** Number, times (ms), note and corrections of the edition that would be printed, as `publishRevision` gives them. */
async function nextEdition(q: Q, articleId: string, { at, doc, metadata }: Printing) {
  const { updateKind, updateNote: note } = metadata;
  const printed = await listEditions(q, articleId);
  const sequence = printed.length + 1;
  const live = (await findLiveEdition(q, articleId))?.live;
  const publishedAt = live?.firstPublishedAt ?? at;
  const earlier = live ? await correctionsOf(q, live.number) : [];
  const related = await relatedTo(q, { doc, metadata, sectionId: metadata.section, number: live?.number });
  const apologies = live ? await apologiesOf(q, live.number) : [];
  const isTold = sequence > 1 && note !== undefined;
  const coming: PublishedEdition = {
    ...{ sequence, at: Math.max(at, publishedAt) },
    kind: sequence > 1 ? (updateKind ?? 'update') : 'first',
    ...(isTold ? { note } : {}),
  };
  return {
    sequence,
    ...related,
    translations: await translationsOf(q, { number: live?.number, ...metadata }),
    apologies,
    publishedAt,
    updatedAt: Math.max(at, publishedAt),
    ...(isTold ? { note } : {}),
    editions: [...printed.map(toldOf), coming],
    corrections: isTold && updateKind === 'correction' ? [...earlier, { at, note }] : earlier,
  };
}
