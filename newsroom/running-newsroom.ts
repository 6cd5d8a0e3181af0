import { announcer } from './announce/announcer.ts';
import { log } from './log.ts';
import type { Newsroom } from './newsroom.ts';
import { openNewsroom } from './open-newsroom.ts';
import { readSettings, type Settings } from './settings.ts';

// Next loads modules more than once in a process, and server.ts outside of it: there must be one writer for all.
const shared = globalThis as typeof globalThis & { toasoanNewsroom?: Promise<Newsroom> | undefined };

/** The newsroom of this process, opened by whoever asks first. A failed opening is not kept. */
export function newsroom(): Promise<Newsroom> {
  shared.toasoanNewsroom ??= openAnnouncing(readSettings()).catch((error: unknown) => {
    shared.toasoanNewsroom = undefined;
    throw error;
  });
  return shared.toasoanNewsroom;
}

async function openAnnouncing(settings: Settings): Promise<Newsroom> {
  const { url, announce } = settings;
  const warn = (fields: object) => log().warn(fields, 'a change of the site was not announced');
  return { ...(await openNewsroom(settings)), announce: announcer({ url, ...announce }, { warn }).announce };
}

/** Closes the newsroom of this process, if it was opened: the last thing that a stopping server does. */
export async function closeNewsroom(): Promise<void> {
  const open = shared.toasoanNewsroom;
  shared.toasoanNewsroom = undefined;
  if (open) await (await open).store.close();
}
