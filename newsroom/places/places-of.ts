import { mapRange } from '#content/map-range.ts';
import { listOpenPlaces } from '#db/queries/marked-places.ts';
import { listPersonNames } from '#db/queries/person-names.ts';
import { listStepsAfter } from '#db/queries/steps.ts';
import type { MarkedPlaceRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { PlaceView } from '#domain/views/article-view.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import type { Standing } from '#newsroom/standing.ts';

/** After so many steps a place is shown by its words only. */
const mostSteps = 5000;

/** What the last return marked, where it stands in the text of now. */
export async function placesOf(q: Q, { article, manuscript }: Standing): Promise<PlaceView[]> {
  const rows = await listOpenPlaces(q, article.id);
  const [first] = rows;
  if (!first) return [];
  // The places of one return hold in one version.
  const since = await listStepsAfter(q, article.id, first.version, mostSteps + 1);
  const steps = since.map(({ step }) => step);
  const isFollowed = manuscript.version - first.version <= mostSteps;
  const people = rows.flatMap(({ markedBy, answeredBy }) =>
    answeredBy ? [markedBy, answeredBy] : [markedBy],
  );
  const names = new Map((await listPersonNames(q, people)).map((person) => [person.id, person]));
  return rows.map((row) => viewOf(row, names, isFollowed ? mapRange(row, steps) : undefined));
}

function viewOf(
  { id, quote, note, markedBy, answer, answeredBy, answeredAt }: MarkedPlaceRow,
  names: ReadonlyMap<string, PersonName>,
  at: PlaceView['at'],
): PlaceView {
  const nameOf = (personId: string): PersonName => {
    const name = names.get(personId);
    if (!name) throw new Error(`nobody has the id ${personId}`);
    return name;
  };
  const answered = answer !== null && answeredBy !== null && answeredAt !== null;
  return {
    ...{ id, quote, note, by: nameOf(markedBy) },
    ...(at && { at }),
    ...(answered && { answer: { words: answer, by: nameOf(answeredBy), at: answeredAt } }),
  };
}
