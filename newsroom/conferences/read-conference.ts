import { findConference, listConferenceArticles, listConferenceVersions } from '#db/queries/conferences.ts';
import { listPersonRows } from '#db/queries/people.ts';
import { findTermByKey, newestUnder } from '#db/queries/terms.ts';
import type { ConferenceVersionRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { changedFields } from '#domain/conferences/record-changes.ts';
import { hasPermission } from '#domain/roles.ts';
import { termPath } from '#domain/terms.ts';
import type { ConferenceVersion, ConferenceView } from '#domain/views/conference-view.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import { scopeOf } from '#newsroom/article-scope.ts';
import { namesOfPeople } from '#newsroom/names-of-people.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

const versionsShown = 100;

/** The record of a conference with its history and the articles about it. */
export async function readConference(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<ConferenceView>> {
  const scope = scopeOf(actor);
  if (!scope || !hasPermission(actor.role, 'conferences.keep')) return fail({ code: 'notPermitted' });
  const row = await findConference(q, id);
  if (!row) return fail({ code: 'notFound' });
  const versions = await listConferenceVersions(q, id, versionsShown);
  const articles = await listConferenceArticles(q, id, scope);
  const ids = [...versions.map(({ savedBy }) => savedBy), ...articles.map(({ authorId }) => authorId)];
  const nameOf = await namesOfPeople(q, [...new Set(ids)]);
  const path = await publicPathOf(q, row.number);
  return done({
    ...{ id, number: row.number, version: row.version, record: row.record },
    isRemoved: row.removedAt !== null,
    versions: versions.map((one, at) => versionView(one, versions[at + 1], nameOf)),
    articles: articles.map(({ authorId, ...article }) => ({ ...article, author: nameOf(authorId) })),
    writers: await writersOf(q, new Set(row.record.coverage.map(({ personId }) => personId))),
    ...(path !== undefined && { publicPath: path }),
  });
}

/** Where readers find it while an article about it is live; its address is made with the first one, and is kept. */
async function publicPathOf(q: Q, number: number): Promise<string | undefined> {
  const term = await findTermByKey(q, 'conference', `${number}`);
  const isLive = term && (await newestUnder(q, term.id, 1)).length > 0;
  return isLive ? termPath('conference', term.slug) : undefined;
}

/** Everybody who writes here, and whoever was given the conference before they left. */
async function writersOf(q: Q, covering: ReadonlySet<string>): Promise<PersonName[]> {
  const writers = (await listPersonRows(q)).filter(
    ({ id, role, disabledAt }) =>
      covering.has(id) || (disabledAt === null && hasPermission(role, 'article.create')),
  );
  return writers.map(({ id, name, role }) => ({ id, name, role }));
}

function versionView(
  { version, savedAt, savedBy, record }: ConferenceVersionRow,
  before: ConferenceVersionRow | undefined,
  nameOf: (id: string) => PersonName,
): ConferenceVersion {
  const fields = before ? changedFields(before.record, record) : [];
  return { version, at: savedAt, by: nameOf(savedBy), fields, record };
}
