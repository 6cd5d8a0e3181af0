import type { ConferenceRecord, CoverageTask } from '#domain/conferences/record.ts';
import type { Byline } from '#domain/metadata.ts';

const roleOf: Record<CoverageTask, string> = { text: 'tin', photo: 'ảnh', video: 'video' };

/** The byline of a report as coverage was given out: one line a person, under the name that is printed. */
export function bylineOf(
  { coverage }: Pick<ConferenceRecord, 'coverage'>,
  printedNameOf: (personId: string) => string | undefined,
): Byline[] {
  const people = [...new Set(coverage.map(({ personId }) => personId))];
  return people.flatMap((personId) => {
    const name = printedNameOf(personId);
    if (name === undefined) return [];
    const tasks = coverage.filter((one) => one.personId === personId).map(({ task }) => roleOf[task]);
    return [{ roles: [...new Set(tasks)], name, personId }];
  });
}
