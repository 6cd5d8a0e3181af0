import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sha256Hex } from '#content/canonical.ts';
import type { ContentProblem } from '#content/content-problem.ts';
import type { DocxRefusal } from '#content/import-docx/docx-refusal.ts';
import { importDocx } from '#content/import-docx/import-docx.ts';
import { articleParts } from '#content/import-html/article-parts.ts';
import type { HtmlReport } from '#content/import-html/html-report.ts';
import { type ImportedHtml, importHtml } from '#content/import-html/import-html.ts';
import type { PagePhoto } from '#content/import-html/photos.ts';
import { importCheckedText } from '#content/import-text/import-checked-text.ts';
import type { ImportedText } from '#content/import-text/imported-text.ts';
import { detectLanguage } from '#content/import-text/language.ts';
import { toManuscript } from '#content/import-text/to-manuscript.ts';
import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import { type ImportedMetadata, importedMetadata } from './imported-metadata.ts';

/** A file of somebody, as what it is: its text, or the bytes of a Word file. */
export type ForeignDocument =
  | { kind: 'text'; text: string; fileName: string }
  | { kind: 'html'; html: string }
  | { kind: 'docx'; bytes: Uint8Array };

/** What an import changed, counted: of a plain text, or of anything that comes as a page. */
export type DocumentChanges = { text: ImportedText } | { page: HtmlReport };

export type ReadDocument = ImportedMetadata & {
  /** The SHA-256 of what was read, by which it is known again under any name. */
  importHash: string;
  doc: ManuscriptJSON;
  title: string | null;
  changes: DocumentChanges;
  /** What the report does not say, by name. */
  ask: string[];
  /** The photos that figures wait for; `bytes` where the file itself holds them. */
  photos: (PagePhoto & { bytes?: Uint8Array })[];
};

export type DocumentRefusal = { docx: DocxRefusal } | { content: ContentProblem } | 'empty';
export type DocumentRead = { ok: true; value: ReadDocument } | { ok: false; refusal: DocumentRefusal };

/** Makes an article of a file, without storing anything. Refusals are values. */
export async function readDocument(file: ForeignDocument, newId: () => string): Promise<DocumentRead> {
  if (file.kind === 'text') return readText(file);
  if (file.kind === 'html') {
    const tree: Root = fromHtml(file.html);
    return readPage(importHtml(tree, { newId }), sha256Hex(file.html), []);
  }
  const read = await importDocx(file.bytes, { newId });
  if (!read.ok) return { ok: false, refusal: { docx: read.refusal } };
  return readPage(read.value, createHash('sha256').update(file.bytes).digest('hex'), read.value.pictures);
}

function readText({ text, fileName }: { text: string; fileName: string }): DocumentRead {
  const read = importCheckedText(text, { file: fileName });
  if (!read.ok) return { ok: false, refusal: { content: read.problem } };
  const imported = read.value;
  const { headline, sapo, blocks, byline, tags, ask } = imported;
  if (headline === null && sapo === null && [...blocks, ...byline, ...tags].length === 0)
    return { ok: false, refusal: 'empty' };
  const doc = toManuscript(imported);
  const about = { importHash: sha256Hex(text), title: titleOf(doc), ask };
  return {
    ok: true,
    value: { ...about, ...importedMetadata(imported), doc, changes: { text: imported }, photos: [] },
  };
}

function readPage(
  { blocks, photos, report }: ImportedHtml,
  importHash: string,
  pictures: readonly { figureId: string; bytes: Uint8Array }[],
): DocumentRead {
  if (blocks.length === 0) return { ok: false, refusal: 'empty' };
  const parts = articleParts(blocks);
  const { headline, sapo, dateline, byline } = parts;
  const doc = manuscriptOf(headline, sapo, parts.blocks);
  const lines = doc.content.map((block, number) => ({ number, text: blockText(block) }));
  const metadata = importedMetadata({ ...parts, language: detectLanguage(lines) });
  const bytesOf = (id: string) => pictures.find(({ figureId }) => figureId === id)?.bytes;
  const value: ReadDocument = {
    ...metadata,
    importHash,
    doc,
    title: titleOf(doc),
    changes: { page: report },
    ask: [
      ...missing({ headline, sapo, 'dateline.date': dateline.date, 'dateline.place': dateline.place }),
      ...(byline.length === 0 ? ['byline'] : []),
      'section',
    ],
    photos: photos.map((photo) => {
      const bytes = bytesOf(photo.figureId);
      return bytes ? { ...photo, bytes } : photo;
    }),
  };
  return { ok: true, value };
}

function missing(fields: Record<string, string | null>): string[] {
  return Object.keys(fields).filter((name) => fields[name] === null);
}

function manuscriptOf(headline: string | null, sapo: string | null, blocks: NodeJSON[]): ManuscriptJSON {
  const field = (type: 'headline' | 'sapo', text: string | null): NodeJSON =>
    text === null ? { type } : { type, content: [{ type: 'text', text }] };
  const body: NodeJSON[] = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
  return { type: 'doc', content: [field('headline', headline), field('sapo', sapo), ...body] };
}

/** The headline, or the first words. */
function titleOf({ content }: ManuscriptJSON): string | null {
  const first = content.map(blockText).find((text) => text.trim() !== '');
  return first === undefined ? null : first.slice(0, 120);
}
