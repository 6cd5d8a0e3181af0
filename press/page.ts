import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RenderedAnswer } from './rendered-answer.ts';

export type Coding = 'identity' | 'gzip' | 'br';

/** A page ready to be written to any reader: every form of its body, and the headers that are not about form. */
export type Page = {
  status: number;
  headers: Readonly<Record<string, string>>;
  bodies: { identity: Buffer } & Partial<Record<Coding, Buffer>>;
  /** SHA-256 of the body, the start of every ETag of the page. */
  digest: string;
  /** Memory that it holds, roughly. */
  bytes: number;
};

/** Everything else a renderer says is left out: cookies, tags, connection headers, the framework's own. */
const keptHeaders = [
  'content-type',
  'content-language',
  'content-security-policy',
  'cache-control',
  'last-modified',
  'link',
  'location',
  'retry-after',
  'x-robots-tag',
];
const overhead = 2048;
const smallest = 1024;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** A page as it came. */
export function plainPage({ status, headers, body }: RenderedAnswer): Page {
  const kept = keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const bytes = overhead + body.byteLength;
  return { status, headers: Object.fromEntries(kept), bodies: { identity: body }, digest, bytes };
}

/** A page that is written once and forgotten: compressed as fast as it goes, in the form that every browser takes. */
export async function passingPage(answer: RenderedAnswer): Promise<Page> {
  const page = plainPage(answer);
  const { identity } = page.bodies;
  if (identity.byteLength < smallest || !isText(page.headers['content-type'] ?? '')) return page;
  return { ...page, bodies: { identity, gzip: await gzipAsync(identity, { level: 4 }) } };
}

/** Of a page of 40 kB each quality below 9 takes under a millisecond; the ninth takes sixty for 0.3 % less. */
const quickQuality = 8;

/** A page that is kept: compressed here, once, for all who will read it. */
export async function pressedPage(answer: RenderedAnswer, quality = quickQuality): Promise<Page> {
  const page = plainPage(answer);
  const { identity } = page.bodies;
  if (identity.byteLength < smallest || !isText(page.headers['content-type'] ?? '')) return page;
  const [br, gz] = await Promise.all([
    brotliAsync(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength,
      },
    }),
    gzipAsync(identity, { level: 9 }),
  ]);
  return { ...page, bodies: { identity, br, gzip: gz }, bytes: page.bytes + br.byteLength + gz.byteLength };
}

function isText(type: string): boolean {
  return /^(?:text\/|image\/svg|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript))/.test(type);
}
