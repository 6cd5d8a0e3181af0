import { writeLetter } from '#components/mail/write-letter.ts';
import { migrate } from '#db/migrate.ts';
import { takeServerLock } from '#db/server-lock.ts';
import type { Postman } from '#mail/postman.ts';
import { smtpPostman } from '#mail/smtp-postman.ts';
import { keepFronts } from '#newsroom/fronts/keep-fronts.ts';
import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { runningHerald } from '#newsroom/notices/herald.ts';
import { keepNotices } from '#newsroom/notices/keep-notices.ts';
import { keepPost } from '#newsroom/notices/keep-post.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { firstAdminLink } from '#newsroom/people/first-admin.ts';
import { keepIndex } from '#newsroom/public-index/keep-index.ts';
import { closeNewsroom, newsroom } from '#newsroom/running-newsroom.ts';
import { keepSchedule } from '#newsroom/schedule/keep-schedule.ts';
import type { Settings } from '#newsroom/settings.ts';
import { startSections } from '#newsroom/start-sections.ts';

/** Why the server does not start, in a sentence for the person who started it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

export type StartedNewsroom = {
  desk: Newsroom;
  /** Where the first administrator begins, while there is nobody yet. */
  firstAdmin: string | undefined;
  /** Ends the connections that would last for ever. */
  hangUp: () => void;
  /** Closes the database, then lets another server have the data folder. */
  close: () => Promise<void>;
};

/**
 * Makes this process the one server of the data folder, brings its database up to date and opens it.
 * Throws `StartRefused` while another server has the folder; what `migrate` and `openStore` throw otherwise.
 */
export async function startNewsroom({ dataDir, url, name, mail }: Settings): Promise<StartedNewsroom> {
  // Password hashes stand in the database: whatever the folder allows, its files are the owner's alone.
  process.umask(0o077);
  const lock = takeServerLock(dataDir, { since: Date.now(), url });
  if (!lock.ok) throw new StartRefused(takenBy(dataDir, lock.holder));
  try {
    const { applied, backup } = await migrate({ file: databaseFile(dataDir) });
    if (applied.length > 0) log().info({ applied, backup }, 'database migrated');
    const desk = await newsroom();
    await startSections(desk);
    const stopSchedule = keepSchedule(desk);
    const stopFronts = keepFronts(desk);
    const herald = runningHerald();
    const stopNotices = keepNotices(desk, herald);
    const stopPost =
      mail && keepPost(desk, { postman: postmanOf(mail), write: writeLetter, newsroom: name, url });
    const stopIndexing = keepIndex(desk);
    const path = await firstAdminLink(desk);
    return {
      desk,
      firstAdmin: path === undefined ? undefined : `${url}${path}`,
      hangUp: () => herald.close(),
      async close() {
        await stopIndexing();
        await stopSchedule();
        await stopFronts();
        await stopNotices();
        await stopPost?.();
        await closeNewsroom();
        lock.release();
      },
    };
  } catch (error) {
    await closeNewsroom().catch(() => undefined);
    lock.release();
    throw error;
  }
}

function postmanOf({ url, from }: NonNullable<Settings['mail']>): Postman {
  return smtpPostman({
    url,
    from,
    warn: ({ letter, error }) => log().warn({ err: error, letter }, 'a letter was not taken'),
  });
}

function takenBy(dataDir: string, holder: { pid: number; since: number; url?: string } | undefined): string {
  const who = holder
    ? ` (process ${holder.pid}, since ${new Date(holder.since).toISOString()}${holder.url ? `, ${holder.url}` : ''})`
    : '';
  return `Another server already serves the data folder ${dataDir}${who}. Stop it first, or set TOASOAN_DATA to another folder.`;
}
