import { listPersonRows } from '#db/queries/people.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** Everybody who writes or signs here, by name: those to whom an article can be given. */
export async function listColleagues(
  { store: { read: q } }: Newsroom,
  actor: Actor,
): Promise<Result<PersonName[]>> {
  if (!hasPermission(actor.role, 'article.readOwn')) return fail({ code: 'notPermitted' });
  const active = (await listPersonRows(q)).filter(
    ({ disabledAt, role }) => disabledAt === null && hasPermission(role, 'article.create'),
  );
  return done(active.map(({ id, name, role }) => ({ id, name, role })));
}
