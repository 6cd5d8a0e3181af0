import { figuresOf } from '#content/figures.ts';
import { headlineOf, sapoOf } from '#content/plain-text.ts';
import { findHighestNumber } from '#db/queries/articles.ts';
import { findLiveEdition, insertEdition, listEditions, putLiveEdition } from '#db/queries/editions.ts';
import { settleSchedule } from '#db/queries/schedules.ts';
import { findTakeDown, liftTakeDown } from '#db/queries/take-downs.ts';
import type { EditionRow } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import { articlePath } from '#domain/published.ts';
import { slugOf } from '#domain/slug.ts';
import {
  actOnRevision,
  changeArticleOf,
  type RevisionRequest,
  type RevisionScene,
  recordAct,
} from './act-on-article.ts';
import { firstCharacters } from './headline-column.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';
import { callOffSchedule } from './schedule/call-off-schedule.ts';
import { tagsOf } from './tags-of.ts';

/** The order of an earlier moment that this publication carries out. */
export type OrderedPublication = { id: string; dueAt: number };

/** The number of the first article; shorter ones would look like years or pages in an address. */
const firstNumber = 1001;
const longestHeadline = 2000;

/**
 * Prints exactly the revision that was named: an edition that never changes, which readers see from now on.
 * The first one gives the article its number for ever; another slug later sends readers of the old one on.
 */
export function publishRevision(
  desk: Newsroom,
  actor: Actor,
  input: RevisionRequest & { ordered?: OrderedPublication },
): Promise<Result<{ editionId: string; path: string }>> {
  return actOnRevision(desk, actor, 'publish', input, async (scene) => {
    const { q, article, state, revision, after } = scene;
    const { section } = revision.metadata;
    if (section === null) return fail({ code: 'invalid', problem: { field: 'section', rule: 'missing' } });
    const edition = await nextEdition(scene, section);

    const stage = stageAfter('publish', state);
    const change = {
      stage,
      number: edition.number,
      liveEditionId: edition.id,
      assignedTo: null,
      returnReason: null,
    };
    if (!(await changeArticleOf(scene, change))) return fail({ code: 'changedMeanwhile' });

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
    });
    await settleOrder(scene, input.ordered);
    if (takenDown) await liftTakeDown(q, takenDown.id, actor.id, edition.publishedAt);
    const { id: editionId, sequence, number } = edition;
    const data = { editionId, sequence, number, ...(input.ordered && { scheduledFor: input.ordered.dueAt }) };
    await recordAct(scene, 'published', { revisionId: revision.id, data });

    const path = articlePath(section, edition.slug, number);
    after.purge.push(...tagsOf(number, [section, before?.live.sectionId ?? section]));
    after.warm.push(path, '/');
    return done({ editionId, path });
  });
}

/** The order that is carried out is done; any other one for this article has become pointless. */
async function settleOrder(scene: RevisionScene, ordered: OrderedPublication | undefined): Promise<void> {
  const { q, at } = scene;
  if (ordered) await settleSchedule(q, ordered.id, { outcome: 'done', settledAt: at });
  await callOffSchedule(scene);
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
  };
}

function percent(share = 0.5): number {
  return Math.round(share * 100);
}

function photosOf({ document }: EditionRow): string[] {
  return [...new Set(figuresOf(document.doc).flatMap(({ assetId }) => (assetId === null ? [] : [assetId])))];
}
