import { figuresOf } from '#content/figures.ts';
import { headlineOf, sapoOf } from '#content/plain-text.ts';
import { findHighestNumber } from '#db/queries/articles.ts';
import { findLiveEdition, insertEdition, listEditions, putLiveEdition } from '#db/queries/editions.ts';
import { closePlaces } from '#db/queries/marked-places.ts';
import { findTakeDown, liftTakeDown } from '#db/queries/take-downs.ts';
import type { EditionRow } from '#db/schema.ts';
import { articlePath } from '#domain/published.ts';
import { sitePath } from '#domain/site-language.ts';
import { slugOf } from '#domain/slug.ts';
import type { Stage } from '#domain/stages.ts';
import { changeArticleOf, type RevisionScene } from './act-on-article.ts';
import { firstCharacters } from './headline-column.ts';
import { indexArticle } from './public-index/index-article.ts';
import { done, fail, type Result } from './result.ts';
import { callOffSchedule } from './schedule/call-off-schedule.ts';
import { tagsOf, tagsOfLanguages } from './tags-of.ts';

/** The number of the first article; shorter ones would look like years or pages in an address. */
const firstNumber = 1001;
const longestHeadline = 2000;

/**
 * Makes the revision of an allowed act an edition that never changes, which readers see from now on. The first one
 * gives the article its number for ever; another slug later sends readers of the old one on. The act records itself.
 */
export async function printEdition(
  scene: RevisionScene,
  stage: Stage,
): Promise<Result<{ edition: EditionRow; path: string }>> {
  const { q, desk, actor, article, revision, after } = scene;
  const { section } = revision.metadata;
  if (section === null) return fail({ code: 'invalid', problem: { field: 'section', rule: 'missing' } });
  const edition = await nextEdition(scene, section);
  const change = {
    stage,
    number: edition.number,
    liveEditionId: edition.id,
    assignedTo: null,
    returnReason: null,
    resumeRole: null,
  };
  if (!(await changeArticleOf(scene, change))) return fail({ code: 'changedMeanwhile' });
  await closePlaces(q, article.id, edition.publishedAt);

  const before = await findLiveEdition(q, article.id);
  const takenDown = await findTakeDown(q, article.id);
  const firstAt = before?.live.firstPublishedAt ?? takenDown?.firstPublishedAt ?? edition.publishedAt;
  await insertEdition(q, edition, photosOf(edition));
  await putLiveEdition(q, {
    articleId: article.id,
    editionId: edition.id,
    number: edition.number,
    sectionId: section,
    slug: edition.slug,
    firstPublishedAt: firstAt,
    updatedAt: Math.max(edition.publishedAt, firstAt),
    language: revision.metadata.language,
  });
  const termIds = await indexArticle(q, desk, edition.number);
  // What was ordered for later has become pointless, and a new edition stands where a notice stood.
  await callOffSchedule(scene, 'publish');
  if (takenDown) await liftTakeDown(q, takenDown.id, actor.id, edition.publishedAt);

  const path = articlePath(section, edition.slug, edition.number);
  after.purge.push(
    ...tagsOf(edition, { sectionIds: [section, before?.live.sectionId ?? section], termIds }),
    ...(await tagsOfLanguages(q, [revision.metadata.language, before?.live.language])),
  );
  // The front page first: it leads to the others.
  const { language } = revision.metadata;
  after.warm.push(sitePath(language, '/'), path, sitePath(language, `/${section}`));
  after.announce.push(path);
  return done({ edition, path });
}

async function nextEdition(scene: RevisionScene, sectionId: string): Promise<EditionRow> {
  const { q, desk, actor, article, revision, at } = scene;
  const { doc, metadata } = revision;
  const headline = headlineOf(doc);
  const earlier = await listEditions(q, article.id);
  const first = earlier[0];
  const lead = figuresOf(doc)[0];
  return {
    id: desk.newId(),
    articleId: article.id,
    revisionId: revision.id,
    hash: revision.hash,
    sequence: earlier.length + 1,
    kind: first ? (metadata.updateKind ?? 'update') : 'first',
    // What readers are told about an update was signed with it, as one of the details.
    note: first ? (metadata.updateNote ?? null) : null,
    publishedBy: actor.id,
    publishedAt: at,
    number: article.number ?? Math.max(firstNumber, ((await findHighestNumber(q)) ?? 0) + 1),
    sectionId,
    slug: metadata.slug ?? earlier.at(-1)?.slug ?? (slugOf(headline) || 'tin'),
    headline: firstCharacters(headline, longestHeadline),
    sapo: sapoOf(doc),
    leadAssetId: lead?.assetId ?? null,
    leadFocalX: percent(lead?.focalX),
    leadFocalY: percent(lead?.focalY),
    document: { doc, metadata },
    apologyForNumber: metadata.apology?.number ?? null,
    translationOf: metadata.translationOf ?? null,
  };
}

function percent(share = 0.5): number {
  return Math.round(share * 100);
}

function photosOf({ document }: EditionRow): string[] {
  return [...new Set(figuresOf(document.doc).flatMap(({ assetId }) => (assetId === null ? [] : [assetId])))];
}
