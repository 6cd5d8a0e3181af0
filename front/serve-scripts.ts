import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Page, pressedPage } from '#press/page.ts';
import { sendPage } from '#press/send-page.ts';
import type { SideDoor } from './front.ts';

/** What Next's build calls its files; a segment never begins with a dot, so that no address leaves the folder. */
const scriptAddress = /^\/_next\/static\/((?:[\w~-][\w~.-]*\/)*[\w~-][\w~.-]*\.(js|css))$/;
const types: Record<string, string> = {
  js: 'application/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
/** Compressed once for the life of the process, so that it may take its time. */
const quality = 9;
/** A new build gives every file that changed another name. */
const forEver = 'public, max-age=31536000, immutable';

/**
 * The desk's scripts and styles out of the build in `folder`: compressed once and kept, a third of what they weigh.
 * What is not there is left to Next, which says so.
 */
export function scriptDoor(folder = path.join('.next', 'static')): SideDoor {
  const kept = new Map<string, Promise<Page | undefined>>();
  return async (request, response, address) => {
    const [, name, ending] = scriptAddress.exec(address) ?? [];
    if (request.method === 'POST' || name === undefined || ending === undefined) return false;
    const known = kept.get(name);
    const pressing = known ?? press(path.join(folder, name), ending);
    kept.set(name, pressing);
    const page = await pressing;
    if (!page) {
      // Strangers may ask for any number of names.
      kept.delete(name);
      return false;
    }
    sendPage(request, response, { page, source: known ? 'hit' : 'miss', ageMs: 0 });
    return true;
  };
}

async function press(file: string, ending: string): Promise<Page | undefined> {
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  const headers = { 'content-type': types[ending] ?? '', 'cache-control': forEver };
  return pressedPage({ status: 200, headers, body }, quality);
}
