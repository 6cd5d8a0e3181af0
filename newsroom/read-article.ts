import { findLiveEdition, listEditions } from '#db/queries/editions.ts';
import { findOwed } from '#db/queries/emergencies.ts';
import { listArticleEvents } from '#db/queries/events.ts';
import { listRevisions } from '#db/queries/revisions.ts';
import { findPendingSchedule } from '#db/queries/schedules.ts';
import { listNumberedSignatures } from '#db/queries/signatures.ts';
import { findTakeDown } from '#db/queries/take-downs.ts';
import type { EmergencyRow, TakeDownRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { ArticleState } from '#domain/article-state.ts';
import type { Ask } from '#domain/conditions.ts';
import { availableActs, decide } from '#domain/decide.ts';
import { missingLines } from '#domain/imprint.ts';
import { articlePath } from '#domain/published.ts';
import { runChecks } from '#domain/publishing-checks.ts';
import { hasPermission } from '#domain/roles.ts';
import type {
  ArticlePanel,
  ArticleView,
  LiveView,
  OwedView,
  TakenDownView,
} from '#domain/views/article-view.ts';
import type { EditionView } from '#domain/views/edition-view.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import { dutyOf } from './duty/duty-of.ts';
import { eventView } from './event-view.ts';
import { linkedOf } from './linked-of.ts';
import { namesOfPeople } from './names-of-people.ts';
import type { Newsroom } from './newsroom.ts';
import { placesOf } from './places/places-of.ts';
import { registerOfArticle } from './register/register-in-hand.ts';
import { done, fail, type Result } from './result.ts';
import { timingOf } from './schedule/timing-of.ts';
import { signOffOf } from './sign-off-of.ts';
import { readStanding, type Standing } from './standing.ts';
import { submissionsOf } from './submissions-of.ts';

type ArticleOf = { articleId: string };
const eventsShown = 200;

/** The article as its page at the desk opens it: the text and every panel beside it. */
export async function readArticleForDesk(
  desk: Newsroom,
  actor: Actor,
  { articleId }: ArticleOf,
): Promise<Result<ArticleView>> {
  const standing = await readStanding(desk.store.read, actor, articleId);
  if (!standing) return fail({ code: 'notFound' });
  return done({ ...(await panelOf(desk, actor, standing)), doc: standing.manuscript.doc });
}

/** The panels alone, for refreshing them beside a text that is being written. */
export async function readArticlePanel(
  desk: Newsroom,
  actor: Actor,
  { articleId }: ArticleOf,
): Promise<Result<ArticlePanel>> {
  const standing = await readStanding(desk.store.read, actor, articleId);
  return standing ? done(await panelOf(desk, actor, standing)) : fail({ code: 'notFound' });
}

async function panelOf(desk: Newsroom, actor: Actor, standing: Standing): Promise<ArticlePanel> {
  const q = desk.store.read;
  const now = desk.clock();
  const { article, manuscript, state } = standing;
  const signatures = await listNumberedSignatures(q, article.id);
  const revisions = await listRevisions(q, article.id);
  const events = await listArticleEvents(q, article.id, eventsShown);
  const scheduled = await findPendingSchedule(q, article.id, 'publish');
  const ending = await findPendingSchedule(q, article.id, 'takeDown');
  const takeDown = await findTakeDown(q, article.id);
  const owed = await findOwed(q, article.id);
  const editions = await listEditions(q, article.id);
  const nameOf = await namesOfPeople(q, [
    article.authorId,
    ...(article.assignedTo === null ? [] : [article.assignedTo]),
    ...manuscript.contributors,
    ...signatures.map(({ signature }) => signature.personId),
    ...revisions.map(({ createdBy }) => createdBy),
    ...[scheduled, ending].flatMap((order) => (order ? [order.scheduledBy] : [])),
    ...(takeDown ? [takeDown.takenBy] : []),
    ...(owed ? [owed.openedBy] : []),
    ...editions.map(({ publishedBy }) => publishedBy),
    ...events.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])),
  ]);
  const numberOf = new Map(revisions.map(({ id, number }) => [id, number]));
  const live = await liveOf(q, article.id);
  const duty = await dutyOf(q, actor, standing, signatures);
  return {
    id: article.id,
    stage: article.stage,
    headline: article.headline,
    version: manuscript.version,
    metaVersion: manuscript.metaVersion,
    metadata: manuscript.metadata,
    author: nameOf(article.authorId),
    contributors: manuscript.contributors.map(nameOf),
    ...(article.assignedTo === null ? {} : { assignedTo: nameOf(article.assignedTo) }),
    ...(article.returnReason === null ? {} : { returnReason: article.returnReason }),
    ...duty,
    submissions: submissionsOf(events, revisions, state.head.hash),
    places: await placesOf(q, standing),
    ...(await linkedOf(q, actor, article)),
    ...(standing.checked.conference && { conference: standing.checked.conference }),
    ...(standing.checked.house && { house: standing.checked.house }),
    findings: runChecks({ ...standing.checked, register: await registerOfArticle(q, standing.checked, now) }),
    signOff: signOffOf(state, signatures, nameOf),
    ...actsOf(state, actor, now),
    ...publishRefusalFor(state, actor, { now, missing: missingLines(desk.imprint) }),
    revisions: revisions.map((row) => ({
      ...row,
      createdBy: nameOf(row.createdBy),
      isHead: row.hash === state.head.hash,
    })),
    history: events.map((event) => eventView(event, nameOf, numberOf)),
    ...(live ? { live } : {}),
    editions: editions.reverse().map((row) => editionView(row, article.liveEditionId, nameOf, numberOf)),
    ...(owed ? { owed: owedView(owed, nameOf, numberOf) } : {}),
    ...(takeDown ? { takenDown: takenDownView(takeDown, nameOf) } : {}),
    timing: await timingOf(q, standing, { nameOf, numberOf }),
    createdAt: article.createdAt,
    updatedAt: article.updatedAt,
  };
}

type EditionLine = Awaited<ReturnType<typeof listEditions>>[number];

function editionView(
  row: EditionLine,
  liveEditionId: string | null,
  nameOf: (id: string) => PersonName,
  numberOf: ReadonlyMap<string, number>,
): EditionView {
  const { sequence, kind, note, publishedAt: at, publishedBy, revisionId } = row;
  const revisionNumber = numberOf.get(revisionId) ?? 0;
  const isLive = row.id === liveEditionId;
  const by = nameOf(publishedBy);
  return { sequence, kind, at, by, ...(note === null ? {} : { note }), revisionId, revisionNumber, isLive };
}

function owedView(
  row: EmergencyRow,
  nameOf: (id: string) => PersonName,
  numberOf: ReadonlyMap<string, number>,
): OwedView {
  const { openedAt: at, openedBy, reason, dueAt, revisionId } = row;
  return {
    at,
    by: nameOf(openedBy),
    reason,
    dueAt,
    revisionId,
    revisionNumber: numberOf.get(revisionId) ?? 0,
  };
}

function takenDownView(row: TakeDownRow, nameOf: (id: string) => PersonName): TakenDownView {
  const { takenAt, takenBy, reason, ground, notice } = row;
  return { at: takenAt, by: nameOf(takenBy), reason, ground, ...(notice === null ? {} : { notice }) };
}

type OfferedActs = Pick<ArticlePanel, 'acts' | 'actsOnceMended'>;

function actsOf(state: ArticleState, actor: Actor, now: number): OfferedActs {
  const acts = availableActs(state, actor, now);
  const mended = availableActs({ ...state, blocking: [] }, actor, now);
  return { acts, actsOnceMended: mended.filter((act) => !acts.includes(act)) };
}

function publishRefusalFor(
  state: ArticleState,
  actor: Actor,
  ask: Ask,
): Pick<ArticlePanel, 'publishRefusal'> {
  if (!hasPermission(actor.role, 'article.publish')) return {};
  const decision = decide('publish', state, actor, { ...ask, hash: state.head.hash });
  return decision.ok ? {} : { publishRefusal: decision.refusal };
}

async function liveOf(q: Q, articleId: string): Promise<LiveView | undefined> {
  const found = await findLiveEdition(q, articleId);
  if (!found) return undefined;
  const { live, sequence, publishedAt } = found;
  const path = articlePath(live.sectionId, live.slug, live.number);
  return { path, number: live.number, sequence, publishedAt, firstPublishedAt: live.firstPublishedAt };
}
