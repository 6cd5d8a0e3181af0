import { insertArrangement, listBegun } from '#db/queries/arrangements.ts';
import { findSection } from '#db/queries/sections.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { frontOf, frontPath } from '#domain/fronts/front.ts';
import { placesForm } from '#domain/fronts/places-form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { storiesIn } from './arrangement-in-force.ts';
import { frontTag } from './front-tag.ts';

export type ArrangeFront = {
  requestId: string;
  frontId: string;
  /** What is set from the top, by public number; places left out are free. */
  places: unknown;
  /** The arrangement that the person saw in force, null where there was none. */
  seen: string | null;
  /** When it is to begin, in milliseconds; at once without it. */
  at?: number | undefined;
};

/**
 * Sets what stands where on the front page or at the top of a section, now or from a moment on. Refuses with field
 * `places` and rule `changed` when somebody was quicker, `places.N` and `notLive` for a story that readers do not see,
 * `at` and `past` for a moment that is over.
 */
export function arrangeFront(
  desk: Newsroom,
  actor: Actor,
  input: ArrangeFront,
): Promise<Result<{ id: string; startsAt: number }>> {
  return answerOnce(desk, actor, { act: 'arrangeFront', input }, async (q, after) => {
    const { frontId, at } = input;
    if (!(await holdsNow(q, actor, 'fronts.arrange'))) return fail({ code: 'notPermitted' });
    const places = await allowedPlaces(q, input);
    if (!places.ok) return places;
    const savedAt = desk.clock();
    const timely = await isTimely(q, input, savedAt);
    if (!timely.ok) return timely;
    const id = desk.newId();
    const startsAt = at ?? savedAt;
    await insertArrangement(q, {
      ...{ id, frontId, places: places.value, startsAt, savedBy: actor.id, savedAt },
      ...{ calledOffAt: null, calledOffBy: null },
    });
    const kind = at === undefined ? 'frontArranged' : 'frontScheduled';
    const data = { id, front: frontId, places: places.value, ...(at !== undefined && { for: at }) };
    await recordEvent(desk, q, { kind, actorId: actor.id, data });
    if (at === undefined) {
      after.purge.push(frontTag(frontId));
      after.warm.push(frontPath(frontId));
    }
    return done({ id, startsAt });
  });
}

/** What may be set on this page now: a list of the right size whose stories readers see. */
async function allowedPlaces(q: Q, { frontId, places }: ArrangeFront): Promise<Result<(number | null)[]>> {
  const { kind, sectionId } = frontOf(frontId);
  if (sectionId !== undefined && !(await findSection(q, sectionId))) return fail({ code: 'notFound' });
  const parsed = placesForm(kind).safeParse(places);
  if (!parsed.success) return refusedForm(fieldProblem(parsed.error));
  const live = await storiesIn(q, parsed.data);
  const lost = parsed.data.findIndex((number) => number !== null && !live.has(number));
  return lost < 0 ? done(parsed.data) : refused(`places.${lost}`, 'notLive');
}

/** A moment must be ahead; what is put up at once must replace what the person saw. */
async function isTimely(q: Q, { frontId, at, seen }: ArrangeFront, now: number): Promise<Result<object>> {
  if (at !== undefined) return at > now ? done({}) : refused('at', 'past');
  const [inForce] = await listBegun(q, frontId, { now, limit: 1 });
  return (inForce?.id ?? null) === seen ? done({}) : refused('places', 'changed');
}

function refused(field: string, rule: string) {
  return fail({ code: 'invalid', problem: { field, rule } });
}

function refusedForm({ field, rule }: FieldProblem) {
  return refused(field === '' ? 'places' : `places.${field}`, rule === 'custom' ? 'twice' : rule);
}
