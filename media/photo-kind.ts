import type { PhotoFormat } from '#domain/photo-rules.ts';

/** What the first bytes say: a photo that we take, another kind of file that we can name, or nothing known. */
export type FileKind = { accepted: PhotoFormat } | { refused: string } | { unknown: true };

const prefixes: readonly { bytes: readonly number[]; kind: FileKind }[] = [
  { bytes: [0xff, 0xd8, 0xff], kind: { accepted: 'jpeg' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], kind: { accepted: 'png' } },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: { refused: 'gif' } },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: { refused: 'pdf' } },
  { bytes: [0x49, 0x49, 0x2a, 0x00], kind: { refused: 'tiff' } },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], kind: { refused: 'tiff' } },
  { bytes: [0x42, 0x4d], kind: { refused: 'bmp' } },
  { bytes: [0xff, 0x0a], kind: { refused: 'jxl' } },
  { bytes: [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58, 0x4c, 0x20], kind: { refused: 'jxl' } },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: { refused: 'zip' } },
];

/** Decides by magic bytes alone; names and content types come from the client and count for nothing. */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  const known = prefixes.find((row) => row.bytes.every((byte, at) => bytes[at] === byte));
  if (known) return known.kind;
  if (latin(bytes, 0, 4) === 'RIFF') {
    return latin(bytes, 8, 12) === 'WEBP' ? { accepted: 'webp' } : { refused: 'riff' };
  }
  if (latin(bytes, 4, 8) === 'ftyp') return kindOfBrands(bytes);
  return kindOfMarkup(latin(bytes, 0, 1024).toLowerCase());
}

/** Brands of single pictures in HEVC (ISO/IEC 23008-12, annex B). */
const heicBrands = ['heic', 'heix', 'heim', 'heis'];

/** AVIF and HEIC share a container; the brands tell them apart. */
function kindOfBrands(bytes: Uint8Array): FileKind {
  const length = Math.min(new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0), 256);
  const brands = [latin(bytes, 8, 12)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(latin(bytes, at, at + 4));
  if (brands.some((brand) => heicBrands.includes(brand))) return { accepted: 'heic' };
  if (brands[0] === 'avif' || (brands[0] === 'mif1' && brands.includes('avif'))) return { accepted: 'avif' };
  if (brands.some((brand) => brand.startsWith('hev'))) return { refused: 'heic sequence' };
  return { refused: brands[0] === 'avis' ? 'avif sequence' : 'video' };
}

function kindOfMarkup(start: string): FileKind {
  if (!/^[\s\u00ef\u00bb\u00bf]*</.test(start)) return { unknown: true };
  if (start.includes('<svg')) return { refused: 'svg' };
  return { refused: start.includes('<html') || start.includes('<!doctype html') ? 'html' : 'xml' };
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);
}
