import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { convertDocxText, type LegacyCounts } from './convert-docx-text.ts';
import { readDocxFonts } from './docx-fonts.ts';
import { type DocxRead, refusedDocx } from './docx-refusal.ts';
import { docxStyleMap } from './docx-styles.ts';
import { openDocx } from './open-docx.ts';

/** A picture of a Word file; `src` is how the tree names it. */
export type DocxPicture = { src: string; mime: string; bytes: Uint8Array<ArrayBuffer> };

export type DocxPage = {
  tree: Root;
  pictures: DocxPicture[];
  legacy: LegacyCounts;
  /** Passages that were deleted with changes tracked; they are gone. */
  deletions: number;
};

/**
 * A Word file as the tree that `importHtml` reads, with its pictures. Text in old fonts is Unicode already: HTML from
 * here names no fonts. Refusals are values; it never throws. Takes as long as the file is large, so not where people
 * wait.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxRead<DocxPage>> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const pictures: DocxPicture[] = [];
  const legacy: LegacyCounts = { tcvn3: 0, vni: 0, unknown: 0 };
  try {
    const fontOf = readDocxFonts(parts.text('word/styles.xml'));
    const { value } = await mammoth.convertToHtml(inputOf(parts.packed()), {
      styleMap: [...docxStyleMap],
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const content = await image.readAsArrayBuffer();
        const src = `docx:${pictures.length + 1}`;
        pictures.push({ src, mime: image.contentType, bytes: new Uint8Array(content) });
        return { src };
      }),
      transformDocument: (document: unknown) => convertDocxText(document, fontOf, legacy),
    });
    const deletions = parts.text('word/document.xml')?.match(/<w:del\s/g)?.length ?? 0;
    return { ok: true, value: { tree: fromHtml(value, { fragment: true }), pictures, legacy, deletions } };
  } catch {
    // Whatever it is that mammoth could not read, a Word file that Word wrote holds it differently.
    return refusedDocx('damaged');
  }
}

// In browsers mammoth asks for the one name, in Node for the other.
function inputOf(packed: ArrayBuffer): { arrayBuffer: ArrayBuffer; buffer: Buffer } {
  return { arrayBuffer: packed, buffer: packed as unknown as Buffer };
}
