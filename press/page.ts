import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RenderedAnswer } from './rendered-answer.ts';

export type Coding = 'identity' | 'gzip' | 'br';

/** A page ready to be written to any reader: its body in the forms that are kept, and the headers that are not about form. */
export type Page = {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Folded in two ways, or as it came where folding is not worth it; `bodyOf` unfolds. */
  bodies: Partial<Record<Coding, Buffer>>;
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
  if (!isWorthFolding(answer)) return page;
  return { ...page, bodies: { ...page.bodies, gzip: await gzipAsync(answer.body, { level: 4 }) } };
}

/** Of a page of 40 kB each quality below 9 takes under a millisecond; the ninth takes sixty for 0.3 % less. */
const quickQuality = 8;

/** A page that is kept: compressed here, once, for all who will read it, and held in no other form. */
export async function pressedPage(answer: RenderedAnswer, quality = quickQuality): Promise<Page> {
  const page = plainPage(answer);
  const { body } = answer;
  if (!isWorthFolding(answer)) return page;
  const [br, gz] = await Promise.all([
    brotliAsync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
    gzipAsync(body, { level: 9 }),
  ]);
  const bytes = overhead + br.byteLength + gz.byteLength;
  return { ...page, bodies: { br: exactly(br), gzip: exactly(gz) }, bytes };
}

/** What zlib gives is often the start of a larger piece of memory, which would be held with it. */
function exactly(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.byteLength);
  bytes.copy(copy);
  return copy;
}

function isWorthFolding({ headers, body }: RenderedAnswer): boolean {
  return body.byteLength >= smallest && isText(headers['content-type'] ?? '');
}

function isText(type: string): boolean {
  return /^(?:text\/|image\/svg|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript))/.test(type);
}
