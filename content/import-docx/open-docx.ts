import { unzipSync, zipSync } from 'fflate';
import { legacyFontOf } from '#content/legacy-encodings/legacy-font.ts';
import { docxLimits } from '#content/limits.ts';
import { type DocxRead, type DocxRefusal, refusedDocx } from './docx-refusal.ts';

export type DocxParts = {
  /** A part's text; undefined when the file has none of that name. */
  text(name: string): string | undefined;
  /** The parts packed anew, without compression: what reads them cannot meet a bomb any more. */
  packed(): ArrayBuffer;
};

class Refused extends Error {
  constructor(readonly refusal: DocxRefusal) {
    super(refusal);
  }
}

/** What Word files keep that an article never shows. */
const unread = /^(?:word\/(?:embeddings|fonts|activeX|vbaProject)|customXml\/)/;
const oldWordStart = [0xd0, 0xcf, 0x11, 0xe0];
const zipStart = [0x50, 0x4b];

/** Unpacks a Word file within its limits. Nothing is read of a file that is too large, old, encrypted or no Word file. */
export function openDocx(bytes: Uint8Array): DocxRead<DocxParts> {
  if (bytes.length > docxLimits.bytes) return refusedDocx('tooLarge');
  const refusal = refusalByStart(bytes);
  if (refusal) return refusedDocx(refusal);
  try {
    const parts = unpack(bytes);
    if (!parts['word/document.xml'] && !parts['_rels/.rels']) return refusedDocx('notWord');
    return { ok: true, value: docxParts(parts) };
  } catch (error) {
    return refusedDocx(error instanceof Refused ? error.refusal : 'damaged');
  }
}

function refusalByStart(bytes: Uint8Array): DocxRefusal | undefined {
  const startsWith = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (startsWith(oldWordStart)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord';
  if (startsWith([...'{\\rtf'].map((letter) => letter.charCodeAt(0)))) return 'oldWord';
  if (bytes.length === 0) return 'damaged';
  return startsWith(zipStart) ? undefined : 'notWord';
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  let parts = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      parts += 1;
      unpacked += originalSize;
      const isText = /\.(?:xml|rels)$/i.test(name);
      if (parts > docxLimits.parts || unpacked > docxLimits.unpackedBytes) throw new Refused('bomb');
      if (isText && originalSize > docxLimits.textBytes) throw new Refused('bomb');
      return !unread.test(name) && !name.endsWith('/');
    },
  });
}

function docxParts(parts: Record<string, Uint8Array>): DocxParts {
  return {
    text(name) {
      const part = parts[name];
      return part && new TextDecoder().decode(part);
    },
    packed() {
      const mended = Object.entries(parts).map(([name, part]) => [
        name,
        isWordText(name) ? withLegacySymbols(part) : part,
      ]);
      const zip = zipSync(Object.fromEntries(mended), { level: 0 });
      return zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength) as ArrayBuffer;
    },
  };
}

function isWordText(name: string): boolean {
  return /^word\/(?:document|footnotes|endnotes)\d*\.xml$/.test(name);
}

/** Letters of old fonts that Word keeps as symbols: as letters in the private area, which the conversion knows. */
function withLegacySymbols(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const mended = xml.replace(/<w:sym\b([^>]*)\/>/g, (symbol, attributes: string) => {
    const font = /w:font="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const code = /w:char="([0-9a-f]{4})"/i.exec(attributes)?.[1];
    return code && legacyFontOf(font) ? `<w:t>&#x${code};</w:t>` : symbol;
  });
  return mended === xml ? part : new TextEncoder().encode(mended);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  // The names of an old file's parts stand anywhere in it, but whole.
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, next) => bytes[at + next] === byte)) return true;
  return false;
}
