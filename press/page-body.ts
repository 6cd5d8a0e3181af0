import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Coding, Page } from './page.ts';

const gunzipAsync = promisify(gunzip);
const most = 8_000_000;

/** Bodies that were unfolded for readers who take no coding, the last asked for last; beyond `most` bytes the first go. */
const unfolded = new Map<Page, Buffer>();
let bytes = 0;

/** The body of a page in a form, when it is at hand this moment. */
export function bodyAtHand(page: Page, coding: Coding): Buffer | undefined {
  return page.bodies[coding] ?? (coding === 'identity' ? unfolded.get(page) : undefined);
}

/** The body of a page in a form that it has; its plain form is made of the folded one, which alone is kept. */
export async function bodyOf(page: Page, coding: Coding): Promise<Buffer> {
  const atHand = bodyAtHand(page, coding);
  if (atHand) return atHand;
  const body = await gunzipAsync(page.bodies.gzip ?? Buffer.alloc(0));
  if (!unfolded.has(page)) {
    unfolded.set(page, body);
    bytes += body.byteLength;
  }
  for (const [oldest, { byteLength }] of unfolded) {
    if (bytes <= most) break;
    unfolded.delete(oldest);
    bytes -= byteLength;
  }
  return body;
}
