import { plainText } from '#content/plain-text.ts';
import type { IndexedWords } from '#db/queries/full-text.ts';
import type { EditionDocument } from '#db/tables/editions.ts';
import { renderByline } from '#domain/byline.ts';
import { wordsOf } from '#domain/search/words.ts';

/** Stands between two blocks, so that no phrase reaches from one into the next. */
const border = 'qzq';

/** Everything that a reader of an edition reads, one block a line: text, captions, byline, topics. */
export function searchableText({ doc, metadata }: EditionDocument): string {
  return [plainText(doc), renderByline(metadata.byline, metadata.language), metadata.tags.join('\n')]
    .join('\n')
    .normalize('NFC');
}

/** A text as the index takes it. */
export function indexedWords(text: string): IndexedWords {
  const lines = text.split('\n').map(wordsOf);
  const joined = (form: keyof IndexedWords) =>
    lines.map((words) => words.map((word) => word[form]).join(' ')).join(` ${border} `);
  return { folded: joined('folded'), exact: joined('exact') };
}
