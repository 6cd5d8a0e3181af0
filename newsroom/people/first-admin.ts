import { countPeople } from '#db/queries/people.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { makeFirstAdminLink } from './one-time-link.ts';

/**
 * The path of a new one-time link that makes the first administrator, or undefined once there is anybody.
 * Each call ends the link of the call before, so that only what was printed last works.
 */
export async function firstAdminLink(desk: Newsroom): Promise<string | undefined> {
  return desk.store.tx(async (q) => {
    if ((await countPeople(q)) > 0) return undefined;
    const link = await makeFirstAdminLink(q, desk);
    await recordEvent(desk, q, { kind: 'firstAdminInvited' });
    return link.path;
  });
}
