import { readBytes } from '#app/api/read-json.ts';
import { isFromOurPages } from '#app/api/same-origin.ts';
import type { Settings } from '#newsroom/settings.ts';

const longestForm = 8 * 1024;

type ReadForm = { ok: true; fields: Record<string, string> } | { ok: false; status: 403 | 413 | 415 };

/** The fields of a plain form that a page of ours posts, or the status to refuse it with. */
export async function readForm(request: Request, settings: Settings): Promise<ReadForm> {
  if (!isFromOurPages(request, settings)) return { ok: false, status: 403 };
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { ok: false, status: 415 };
  const bytes = await readBytes(request, longestForm);
  if (!bytes) return { ok: false, status: 413 };
  return { ok: true, fields: Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes))) };
}
