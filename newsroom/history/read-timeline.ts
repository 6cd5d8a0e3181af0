import { listArticleEvents } from '#db/queries/events.ts';
import { findBatchReaching, listBatchesBefore } from '#db/queries/history.ts';
import { listRevisions } from '#db/queries/revisions.ts';
import type { EventRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { type Batch, type WritingMoment, writingMoments } from '#domain/history/writing-moments.ts';
import type { TimelineEntry, TimelineView } from '#domain/views/history-view.ts';
import { eventView } from '#newsroom/event-view.ts';
import { namesOfPeople } from '#newsroom/names-of-people.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { readStanding } from '#newsroom/standing.ts';

const momentsPerPage = 40;
const batchesAtOnce = 500;
/** The same bound as beside the article: an article with more acts than this is not one that anybody reads. */
const mostEvents = 200;

type Asked = { articleId: string; before?: number };

/**
 * The history of a manuscript, newest first, in pages: what was written in one go, revisions that were kept, and
 * acts. `before` is the `older` of the page before. `notFound` for whoever may not read the article.
 */
export async function readTimeline(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { articleId, before }: Asked,
): Promise<Result<TimelineView>> {
  const standing = await readStanding(q, actor, articleId);
  if (!standing) return fail({ code: 'notFound' });
  const head = standing.manuscript.version;
  const revisions = await listRevisions(q, articleId);
  const events = await listArticleEvents(q, articleId, mostEvents);
  const page = await momentsBefore(q, articleId, {
    before: before ?? head + 1,
    cuts: new Set(revisions.map(({ version }) => version)),
  });
  const window = {
    from: page.older === undefined ? Number.NEGATIVE_INFINITY : (page.moments.at(-1)?.since ?? 0),
    to: before === undefined ? Number.POSITIVE_INFINITY : await beginningOf(q, articleId, before),
  };
  const isHere = (at: number) => at >= window.from && at < window.to;
  const shownRevisions = revisions.filter(({ createdAt }) => isHere(createdAt));
  const shownEvents = events.filter(({ at }) => isHere(at));
  const nameOf = await namesOfPeople(q, [
    ...page.moments.map(({ by }) => by),
    ...shownRevisions.map(({ createdBy }) => createdBy),
    ...shownEvents.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])),
  ]);
  const versionAt = (at: number) => page.moments.find((moment) => moment.at <= at)?.toVersion ?? 0;
  const named = new Set(events.map(({ revisionId }) => revisionId));
  const entries = [
    ...actEntries(shownEvents, { revisions, versionAt, nameOf }),
    // A revision that an act names is told with the act.
    ...shownRevisions.filter(({ id }) => !named.has(id)).map((revision) => keptEntry(revision, nameOf)),
    ...page.moments.map((moment) => writingEntry(moment, nameOf)),
  ];
  return done({
    headline: standing.article.headline,
    head,
    // Sorting keeps the order of equal times: acts stand above what they are about.
    entries: entries.sort((one, other) => other.at - one.at),
    ...(page.older === undefined ? {} : { older: page.older }),
  });
}

type Revisions = Awaited<ReturnType<typeof listRevisions>>;
type Known = { revisions: Revisions; versionAt: (at: number) => number; nameOf: Names };

function actEntries(events: readonly EventRow[], { revisions, versionAt, nameOf }: Known): TimelineEntry[] {
  const numberOf = new Map(revisions.map(({ id, number }) => [id, number]));
  const versionOf = new Map(revisions.map(({ id, version }) => [id, version]));
  return events.map((event) => {
    const version = versionOf.get(event.revisionId ?? '') ?? versionAt(event.at);
    return { kind: 'act', version, at: event.at, event: eventView(event, nameOf, numberOf) };
  });
}

function keptEntry(
  { version, number, createdAt, createdBy }: Revisions[number],
  nameOf: Names,
): TimelineEntry {
  return { kind: 'revision', version, number, at: createdAt, person: nameOf(createdBy) };
}

type Names = Awaited<ReturnType<typeof namesOfPeople>>;

function writingEntry(moment: WritingMoment, nameOf: Names): TimelineEntry {
  const { toVersion: version, fromVersion, since, at, by, restoredVersion } = moment;
  const restored = restoredVersion === null ? {} : { restored: restoredVersion };
  return { kind: 'writing', version, fromVersion, since, at, person: nameOf(by), ...restored };
}

type Page = { moments: WritingMoment[]; older?: number };

/** A page of moments; the log is read in pieces until it is full or the log ends. */
async function momentsBefore(
  q: Q,
  articleId: string,
  { before, cuts }: { before: number; cuts: ReadonlySet<number> },
): Promise<Page> {
  const batches: Batch[] = [];
  for (;;) {
    const oldest = batches.at(-1)?.toVersion ?? before;
    const more = await listBatchesBefore(q, articleId, oldest, batchesAtOnce);
    batches.push(...more);
    const moments = writingMoments(batches, cuts);
    // The last one may go on in what was not read yet.
    if (moments.length > momentsPerPage) {
      const shown = moments.slice(0, momentsPerPage);
      return { moments: shown, older: (shown.at(-1)?.fromVersion ?? 0) + 1 };
    }
    if (more.length < batchesAtOnce) return { moments };
  }
}

/** When the moment after this page began: what happened later was on the page before. */
async function beginningOf(q: Q, articleId: string, before: number): Promise<number> {
  return (await findBatchReaching(q, articleId, before))?.at ?? Number.POSITIVE_INFINITY;
}
