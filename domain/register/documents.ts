import { houseDate } from '#domain/dates.ts';
import { recogniseDocuments } from '#domain/documents/recognise.ts';
import { foldText } from '#domain/folded-text.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';
import type { SourcedSlip } from './compare.ts';
import type { RegisterDocument } from './entry.ts';

const quoted = /“([^”]{8,300})”/gu;
/** How many of the words must be the same for a quotation to be meant as the title. */
const alike = 0.5;

/**
 * What a text says of a document otherwise than the register: the day of issue, and a quotation in the same paragraph
 * that is nearly its title. Both are to be verified: the quotation may be of another paper.
 */
export function documentsOfRegister(
  documents: readonly RegisterDocument[],
  texts: readonly string[],
  { daySign = '-' }: HouseDays = {},
): SourcedSlip[] {
  if (documents.length === 0) return [];
  return texts.flatMap((text, at) =>
    recogniseDocuments(text).flatMap((citation) => {
      const known = documents.find(({ name }) => name === citation.canonical);
      if (!known) return [];
      const { issued, title, source } = known;
      const told = source === null ? {} : { source: { words: source } };
      const isOtherDay = issued !== null && citation.issued !== undefined && citation.issued !== issued;
      const titles = title === null ? [] : [...text.matchAll(quoted)].map(([, words = '']) => words);
      return [
        ...(isOtherDay
          ? [
              {
                at,
                match: citation.raw,
                suggest: `${citation.raw}, ${houseDate(issued).replaceAll('-', daySign)}`,
                ...told,
              },
            ]
          : []),
        ...titles
          .filter((words) => isNearly(words, title ?? ''))
          .map((match) => ({ at, match, suggest: title ?? '', ...told })),
      ];
    }),
  );
}

/** Much the same words, and not the same title. */
function isNearly(words: string, title: string): boolean {
  const [one, other] = [wordsOf(words), wordsOf(title)];
  if (one.join(' ') === other.join(' ')) return false;
  const shared = one.filter((word) => other.includes(word)).length;
  return shared / Math.max(1, Math.min(one.length, other.length)) >= alike && shared >= 4;
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
