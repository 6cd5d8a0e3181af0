import { docxLimits, limits } from '#content/limits.ts';
import { photoLimits } from '#domain/photo-rules.ts';

export type SourceKind = 'text' | 'html' | 'docx';

/** One document to import, wherever it lies. */
export type SourceFile = {
  /** As the person named it, or its path inside the folder or ZIP that they named. */
  name: string;
  kind: SourceKind;
  /** Throws a `SourceRefused` when its bytes cannot be had. */
  read: () => Promise<Uint8Array>;
  /** The bytes of a photo that the document names by a relative path; undefined when it is not there. */
  beside: (path: string) => Promise<Uint8Array | undefined>;
};

/** A file that is clearly meant, and cannot be taken. */
export type RefusedFile = { name: string; refusal: string };

export type Sources = {
  files: SourceFile[];
  refused: RefusedFile[];
  /** Photos and other files that no import begins with. */
  others: number;
};

/** Why the bytes of a file cannot be had, as a sentence. */
export class SourceRefused extends Error {
  override readonly name = 'SourceRefused';
}

type KindRow = { ending: RegExp; kind: SourceKind; most: number };

/** What is imported, by its ending, and how large a file of that kind may be. */
const kinds: readonly KindRow[] = [
  { ending: /\.txt$/i, kind: 'text', most: limits.bytes },
  // Pages may hold their photos themselves.
  { ending: /\.html?$/i, kind: 'html', most: docxLimits.bytes },
  { ending: /\.(?:docx|docm)$/i, kind: 'docx', most: docxLimits.bytes },
];

/** What people take for articles too, and what to do with it. */
const refusedKinds: readonly { ending: RegExp; refusal: string }[] = [
  { ending: /\.(?:doc|rtf)$/i, refusal: 'an older Word file. Save it as .docx and import that.' },
  {
    ending: /\.(?:odt|pages|wps)$/i,
    refusal: 'of another word processor. Save it as .docx and import that.',
  },
  { ending: /\.pdf$/i, refusal: 'a PDF, which keeps no paragraphs. Import the file that it was made of.' },
  {
    ending: /\.(?:rar|7z|gz|tar)$/i,
    refusal: 'packed in a way that is not read. Unpack it, or pack it as ZIP.',
  },
];

/** Files that systems leave beside the documents of people. */
const litter = /(?:^|\/)(?:\.(?!\.?\/)|~\$|__MACOSX(?:\/|$)|Thumbs\.db$|desktop\.ini$)/i;

export type Judged = { kind: SourceKind } | { refusal: string } | 'other';

/** What a file is by its name, inside a folder or a ZIP. */
export function judgeName(name: string): Judged {
  if (litter.test(name)) return 'other';
  const found = kinds.find(({ ending }) => ending.test(name));
  if (found) return { kind: found.kind };
  const refused = refusedKinds.find(({ ending }) => ending.test(name));
  return refused ? { refusal: refused.refusal } : 'other';
}

/** The most bytes that are read of a file of this kind, or of a photo beside one. */
export function mostBytes(kind: SourceKind | 'photo'): number {
  return kinds.find((row) => row.kind === kind)?.most ?? photoLimits.bytes;
}

export function tooLargeSentence(kind: SourceKind): string {
  const most = `larger than ${mostBytes(kind) / 1_000_000} MB, the most that `;
  return kind === 'text' ? `${most}an article may hold. Import it in parts.` : `${most}is read at once.`;
}

/** The path that a page's address of a photo means inside the folder that was named; undefined for the world outside. */
export function pathBeside(document: string, address: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(address)) return undefined;
  const [bare = ''] = address.split(/[?#]/);
  const path = decoded(bare).replaceAll('\\', '/');
  const parts = path.startsWith('/') ? [] : document.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.length > 0 ? parts.join('/').normalize('NFC') : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
