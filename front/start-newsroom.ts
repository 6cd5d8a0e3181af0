import { migrate } from '#db/migrate.ts';
import { takeServerLock } from '#db/server-lock.ts';
import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { firstAdminLink } from '#newsroom/people/first-admin.ts';
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
  /** Closes the database, then lets another server have the data folder. */
  close: () => Promise<void>;
};

/**
 * Makes this process the one server of the data folder, brings its database up to date and opens it.
 * Throws `StartRefused` while another server has the folder; what `migrate` and `openStore` throw otherwise.
 */
export async function startNewsroom({ dataDir, url }: Settings): Promise<StartedNewsroom> {
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
    const path = await firstAdminLink(desk);
    return {
      desk,
      firstAdmin: path === undefined ? undefined : `${url}${path}`,
      async close() {
        await stopSchedule();
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

function takenBy(dataDir: string, holder: { pid: number; since: number; url?: string } | undefined): string {
  const who = holder
    ? ` (process ${holder.pid}, since ${new Date(holder.since).toISOString()}${holder.url ? `, ${holder.url}` : ''})`
    : '';
  return `Another server already serves the data folder ${dataDir}${who}. Stop it first, or set TOASOAN_DATA to another folder.`;
}
