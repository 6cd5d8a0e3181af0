import type { DocxRefusal } from '#content/import-docx/docx-refusal.ts';
import { looksUndecoded } from '#content/legacy-encodings/looks-undecoded.ts';
import { findArticleByImport } from '#db/queries/articles.ts';
import type { Actor } from '#domain/actor.ts';
import { importDocument } from '#newsroom/import-document.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import {
  type DocumentRefusal,
  type ForeignDocument,
  type ReadDocument,
  readDocument,
} from '#newsroom/read-document.ts';
import { askedFor } from '#scripts/toasoan/asked-for.ts';
import { refusalOf } from '#scripts/toasoan/refusal-of.ts';
import { decodeText } from './decode-text.ts';
import type { Encoding } from './encodings.ts';
import { type About, type Outcome, repairsOf, unreadLetters } from './outcome.ts';
import { type SourceFile, SourceRefused } from './source-file.ts';

type Settings = { desk: Newsroom; actor: Actor; encoding?: Encoding | undefined; isDryRun: boolean };

/** Imports one file, whole or not at all. What is wrong with it is an outcome; only an outage throws. */
export async function importFile(
  file: SourceFile,
  { desk, actor, encoding, isDryRun }: Settings,
): Promise<Outcome> {
  const { name } = file;
  try {
    const read = await readDocument(await documentOf(file, encoding), desk.newId);
    if (!read.ok) return { file: name, result: 'refused', refusal: sentenceOf(read.refusal) };
    const document = read.value;
    const { title } = document;
    const about: About = { repairs: repairsOf(document.changes), check: toCheck(document) };
    if (isDryRun) {
      const articleId = await findArticleByImport(desk.store.read, actor.id, document.importHash);
      return articleId === undefined
        ? { file: name, result: 'readable', title, about }
        : { file: name, result: 'before', articleId, title, about };
    }
    const imported = await importDocument(desk, actor, { document, photoBeside: file.beside });
    if (!imported.ok) return { file: name, result: 'refused', refusal: refusalOf(imported.problem) };
    const { articleId, isNew, photos } = imported.value;
    if (photos.placed > 0) about.repairs['photos taken along'] = photos.placed;
    // What the reporter is asked for names the photos already.
    if (photos.waiting > 0 && document.ask.length === 0)
      about.check.push(`${photos.waiting} figures wait for their photo`);
    return { file: name, result: isNew ? 'made' : 'before', articleId, title, about };
  } catch (error) {
    if (error instanceof SourceRefused) return { file: name, result: 'refused', refusal: error.message };
    throw error;
  }
}

/** The bytes of a file as what they are. */
export async function documentOf(file: SourceFile, encoding: Encoding | undefined): Promise<ForeignDocument> {
  const { name, kind } = file;
  const bytes = await file.read();
  if (kind === 'docx') return { kind, bytes };
  const text = decodeText(bytes, { isPage: kind === 'html', ...(encoding && { encoding }) });
  const fileName = name.split('/').at(-1) ?? name;
  return kind === 'html' ? { kind, html: text } : { kind, text, fileName };
}

function toCheck(document: ReadDocument): string[] {
  const { ask, leftOut, doc } = document;
  const undecoded = looksUndecoded(JSON.stringify(doc));
  const unread = unreadLetters(document);
  return [
    ...(ask.length > 0 ? [`ask the reporter for: ${askedFor(ask)}`] : []),
    ...(leftOut.length > 0 ? [`left out, as no field can hold it: ${leftOut.join(' / ')}`] : []),
    ...(undecoded ? [`looks like ${undecoded.toUpperCase()}: import it with --encoding ${undecoded}`] : []),
    ...(unread > 0 ? [`${unread} letters of old fonts could not be read`] : []),
  ];
}

const docxSentences: Record<DocxRefusal, string> = {
  oldWord: 'an older Word file. Save it as .docx and import that.',
  encrypted: 'protected by a password. Save it without one.',
  notWord: 'no Word file.',
  damaged: 'damaged. Open it in Word, save it as a new file, and import that.',
  tooLarge: 'larger than a Word file may be.',
  bomb: 'packed so that it unpacks to far too much. It was not opened.',
  tooSlow: 'too slow to read. Split it into smaller files.',
};

/** Why a document could not be read. */
export function sentenceOf(refusal: DocumentRefusal): string {
  if (refusal === 'empty') return 'empty: it holds no text and no photo.';
  if ('docx' in refusal) return docxSentences[refusal.docx];
  return refusalOf({ code: 'invalid', problem: refusal.content });
}
