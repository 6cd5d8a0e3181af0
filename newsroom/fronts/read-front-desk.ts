import { listBegun, listUpcoming } from '#db/queries/arrangements.ts';
import { listPublished } from '#db/queries/published.ts';
import { listSections } from '#db/queries/sections.ts';
import type { ArrangementRow } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { frontOf } from '#domain/fronts/front.ts';
import { hasPermission } from '#domain/roles.ts';
import { sectionWithin } from '#domain/sections.ts';
import type { ArrangementView, FrontDeskView } from '#domain/views/front-view.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import { namesOfPeople } from '#newsroom/names-of-people.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from '#newsroom/read-public/published-shapes.ts';
import { hasEnglish } from '#newsroom/read-public/read-feed.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { storiesIn } from './arrangement-in-force.ts';

const mostEarlier = 10;
const newestShown = 40;

/** A page that editors arrange: what is in force, what follows, what stood before, and what could stand there. */
export async function readFrontDesk(
  desk: Newsroom,
  actor: Actor,
  { frontId }: { frontId: string },
): Promise<Result<FrontDeskView>> {
  if (!hasPermission(actor.role, 'fronts.arrange')) return fail({ code: 'notPermitted' });
  const q = desk.store.read;
  const sections = await listSections(q);
  const front = frontOf(frontId);
  const { sectionId, language } = front;
  if (sectionId !== undefined && !sections.some(({ id }) => id === sectionId))
    return fail({ code: 'notFound' });
  const now = desk.clock();
  const [inForce, ...earlier] = await listBegun(q, frontId, { now, limit: mostEarlier + 1 });
  const upcoming = await listUpcoming(q, frontId, now);
  const all = [...(inForce ? [inForce] : []), ...upcoming, ...earlier];
  const nameOf = await namesOfPeople(
    q,
    all.map(({ savedBy }) => savedBy),
  );
  const newest = await listPublished(q, {
    ...(sectionId !== undefined && { sectionIds: sectionWithin(sections, sectionId) }),
    language,
    limit: newestShown,
  });
  const known = await storiesIn(q, ...all.map(({ places }) => places));
  return done({
    frontId,
    ...front,
    hasEnglish: language === 'en' || (await hasEnglish(desk)),
    sections: sections.map(({ id, name, nameEn, parentId }) => ({ id, name, nameEn, parentId })),
    ...(inForce && { inForce: viewOf(inForce, nameOf) }),
    upcoming: upcoming.map((row) => viewOf(row, nameOf)),
    earlier: earlier.map((row) => viewOf(row, nameOf)),
    known: [...known.values()],
    newest: newest.map(teaserOf),
  });
}

function viewOf(row: ArrangementRow, nameOf: (id: string) => PersonName): ArrangementView {
  const { id, places, startsAt, savedAt, savedBy } = row;
  return { id, places, startsAt, savedAt, by: nameOf(savedBy) };
}
