import { contentProblem } from '#content/content-problem.ts';
import type { Problem, RequestProblem } from '#domain/problem.ts';
import { isTooDeep } from './json-depth.ts';

export type ReadJson = { ok: true; value: unknown } | { ok: false; problem: RequestProblem | Problem };

/** Reads a JSON body and stops at `limit` bytes, whatever length the client announced. */
export async function readJson(request: Request, limit: number): Promise<ReadJson> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { ok: false, problem: { code: 'wrongType' } };
  const bytes = await readBytes(request, limit);
  if (!bytes) return { ok: false, problem: { code: 'tooLarge', limit } };
  const value = parse(bytes);
  if (value === undefined) return { ok: false, problem: { code: 'badJson' } };
  if (isTooDeep(value))
    return { ok: false, problem: { code: 'invalid', problem: contentProblem('tooDeep', '') } };
  return { ok: true, value };
}

/** JSON has no `undefined`, so it can say that these bytes are none. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The body, or undefined as soon as it grows beyond `limit`; the rest is never read. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks, size);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
