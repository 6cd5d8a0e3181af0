import { type ImportedHtml, importHtml } from '#content/import-html/import-html.ts';
import type { DocxRead } from './docx-refusal.ts';
import { type DocxPicture, readDocx } from './read-docx.ts';

/** What became of a Word file: blocks as of any foreign page, and the pictures that its figures wait for. */
export type ImportedDocx = ImportedHtml & { pictures: (DocxPicture & { figureId: string })[] };

/** Makes blocks of a Word file, by the same rules as of a page from the clipboard. Never throws. */
export async function importDocx(
  bytes: Uint8Array,
  { newId }: { newId: () => string },
): Promise<DocxRead<ImportedDocx>> {
  const read = await readDocx(bytes);
  if (!read.ok) return read;
  const { tree, pictures, legacy, deletions } = read.value;
  const imported = importHtml(tree, { newId, source: 'docx' });
  const { report } = imported;
  report.leftOut.deleted += deletions;
  for (const encoding of ['tcvn3', 'vni', 'unknown'] as const) report.legacy[encoding] += legacy[encoding];
  const placed = imported.photos.flatMap(({ figureId, src }) =>
    pictures.filter((picture) => picture.src === src).map((picture) => ({ ...picture, figureId })),
  );
  return { ok: true, value: { ...imported, pictures: placed } };
}
