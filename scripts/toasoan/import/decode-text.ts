import { convertFrom } from '#content/legacy-encodings/convert-by-font.ts';
import { type Encoding, encodings } from './encodings.ts';
import { SourceRefused } from './source-file.ts';

const marks: readonly { start: readonly number[]; label: string }[] = [
  { start: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { start: [0xff, 0xfe], label: 'utf-16le' },
  { start: [0xfe, 0xff], label: 'utf-16be' },
];
/** Where browsers look for it. */
const declaredWithin = 1024;

/**
 * The text of a file: as `--encoding` says, else by its byte order mark, by what a page declares, or as UTF-8. A page
 * that declares nothing and is not UTF-8 is Windows-1252, as browsers have it; a text like that is refused.
 */
export function decodeText(
  bytes: Uint8Array,
  { isPage, encoding }: { isPage: boolean; encoding?: Encoding },
): string {
  if (encoding === 'tcvn3' || encoding === 'vni') return convertFrom({ encoding }, codesOf(bytes)).text;
  const mark = marks.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  const label = mark?.label ?? encoding ?? (isPage ? declaredIn(bytes) : undefined) ?? 'utf-8';
  const text = decoded(bytes, label) ?? (isPage && !encoding ? decoded(bytes, 'windows-1252') : undefined);
  if (text !== undefined) return text;
  throw new SourceRefused(
    label === 'utf-8'
      ? `not UTF-8 text. Save it as UTF-8, or say what it is: --encoding ${encodings.slice(1).join(', ')}.`
      : `not ${label} text. Save it as UTF-8.`,
  );
}

/** Undefined when the bytes are none of that encoding, or nobody knows it. The byte order mark stays in the text. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The codes of an old encoding: bytes as they are, or characters where a program has saved them as UTF-8. */
function codesOf(bytes: Uint8Array): string {
  return decoded(bytes, 'utf-8') ?? Buffer.from(bytes).toString('latin1');
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1]?.toLowerCase();
}
