import { emptyManuscript } from '#content/empty-manuscript.ts';
import { findConference } from '#db/queries/conferences.ts';
import { findHouseRules } from '#db/queries/house-rules.ts';
import { findPerson } from '#db/queries/people.ts';
import type { ManuscriptRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { factsOf } from '#domain/conferences/facts.ts';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import { bylineOf } from '#domain/conferences/template/byline-of.ts';
import { reportTemplate } from '#domain/conferences/template/report-template.ts';
import { type ArticleMetadata, type Byline, emptyMetadata } from '#domain/metadata.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

export type ReportOf = {
  id: string;
  template: boolean;
  language: ArticleMetadata['language'];
  mark?: string | null;
};
type Begun = Pick<ManuscriptRow, 'doc' | 'metadata'> & { dueAt: number | null };

/**
 * What a report of a conference begins with: its facts, its day and its byline as details, and the template in
 * Vietnamese when it is wanted. `notFound` for a conference that is not there.
 */
export async function startOfReport(
  desk: Newsroom,
  q: Q,
  { id, template, language, mark = null }: ReportOf,
): Promise<Result<Begun>> {
  const row = await findConference(q, id);
  if (!row || row.removedAt !== null) return fail({ code: 'notFound' });
  const { record, number } = row;
  const empty = emptyMetadata(language);
  const house = (await findHouseRules(q))?.rules;
  return done({
    doc: template && language === 'vi' ? reportTemplate(record, desk.newId, house) : emptyManuscript(),
    metadata: {
      ...empty,
      byline: await coverageByline(q, record),
      dateline: { ...empty.dateline, mark, date: record.day },
      conference: factsOf({ id, number, record }),
    },
    dueAt: record.dueAt,
  });
}

/** Pen names only: a real name is printed when somebody writes it, never by itself. */
async function coverageByline(q: Q, record: ConferenceRecord): Promise<Byline[]> {
  const names = new Map<string, string>();
  for (const { personId } of record.coverage) {
    const person = await findPerson(q, personId);
    if (person?.penName) names.set(personId, person.penName);
  }
  return bylineOf(record, (personId) => names.get(personId));
}
