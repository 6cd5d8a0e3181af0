import { mapRange } from '#content/map-range.ts';
import { quoteOf } from '#content/quote-of.ts';
import { closePlaces, insertPlaces } from '#db/queries/marked-places.ts';
import { listStepsAfter } from '#db/queries/steps.ts';
import type { MarkedPlaceRow } from '#db/schema.ts';
import { type MarkedPlaces, placeLimits, placesForm } from '#domain/marked-place.ts';
import type { Scene } from '#newsroom/act-on-article.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

const outOfText = { code: 'invalid', problem: { field: 'places', rule: 'outOfText' } } as const;
/** A page that is further behind than this has to be read anew. */
const mostSteps = 2000;

/**
 * Keeps the places that a return marks, in place of those of the return before. Positions hold in the text of
 * `version` and are carried to the text of now; what is gone meanwhile is refused as field `places`, rule `outOfText`.
 */
export async function markPlaces(
  scene: Scene,
  marked: MarkedPlaces | undefined,
): Promise<Result<MarkedPlaceRow[]>> {
  const { q, article, manuscript, actor, desk, at } = scene;
  await closePlaces(q, article.id, at);
  if (!marked || marked.places.length === 0) return done([]);
  const parsed = placesForm.safeParse(marked);
  if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
  const { version, places } = parsed.data;
  if (version > manuscript.version || manuscript.version - version > mostSteps) return fail(outOfText);
  const since = await listStepsAfter(q, article.id, version, mostSteps);
  const steps = since.map(({ step }) => step);
  const rows: MarkedPlaceRow[] = [];
  for (const { from, to, note } of places) {
    const range = from < to ? mapRange({ from, to }, steps) : undefined;
    const quote = range && quoteOf(manuscript.doc, range, placeLimits.quote);
    if (!range || quote === undefined) return fail(outOfText);
    const nothing = { answer: null, answeredBy: null, answeredAt: null, closedAt: null };
    rows.push({
      ...{ id: desk.newId(), articleId: article.id, markedBy: actor.id, markedAt: at },
      ...{ version: manuscript.version, ...range, quote, note, ...nothing },
    });
  }
  await insertPlaces(q, rows);
  return done(rows);
}
