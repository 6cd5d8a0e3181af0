import { capitalised, typeWords } from './type-words.ts';

type Around = {
  /** Where the naming of the document begins: at its type word, or at the number itself. */
  start: number;
  typeWord?: string;
  /** The type word and what stands between it and the number, with a capital: *Luật Báo chí*. */
  typeName?: string;
  /** ISO day. */
  issued?: string;
};

const before = 90;
const typeWord = new RegExp(`(?<!\\p{L})(?:${typeWords.map(({ word }) => word).join('|')})(?!\\p{L})`, 'giu');
/** Up to 60 characters without a digit or the end of a sentence, and perhaps *số*. */
const gap = /^(?<more>[^\d.;:!?\n]{0,60}?)[\s(]*(?:số\s*:?\s*)?$/iu;
const issueDate =
  /^,?\s*\(?ngày\s+(?<day>\d{1,2})(?:[-./]|\s+tháng\s+)(?<month>\d{1,2})(?:[-./]|\s+năm\s+)(?<year>\d{4})(?!\d)/iu;

/** What a text says of a document right before and right after its number. */
export function aroundNumber(text: string, { from, to }: { from: number; to: number }): Around {
  const windowFrom = Math.max(0, from - before);
  const window = text.slice(windowFrom, from);
  const words = [...window.matchAll(typeWord)].flatMap((match) => {
    const between = gap.exec(window.slice(match.index + match[0].length));
    return between ? [{ index: match.index, word: match[0], more: between.groups?.more ?? '' }] : [];
  });
  const nearest = words.at(-1);
  const issued = dayOf(issueDate.exec(text.slice(to, to + 40))?.groups);
  return {
    start: nearest ? windowFrom + nearest.index : from,
    ...(nearest && {
      typeWord: nearest.word,
      typeName: capitalised(`${nearest.word}${nearest.more}`.replace(/\s+/g, ' ').trim()),
    }),
    ...(issued && { issued }),
  };
}

function dayOf(groups: Record<string, string> | undefined): string | undefined {
  if (!groups) return undefined;
  const iso = `${groups.year}-${groups.month?.padStart(2, '0')}-${groups.day?.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
