import { foldText } from '#domain/folded-text.ts';

/** A tool with the words under which it can be found: its name on the screen first. */
export type Findable<Name extends string> = { name: Name; words: readonly string[] };

/**
 * The tools that a query means, best first; marks and capitals do not matter, "anh" finds "Ảnh".
 * Every word of the query must begin a word of the same label, so "danh so" finds "Danh sách đánh số".
 */
export function findTools<Name extends string>(query: string, tools: readonly Findable<Name>[]): Name[] {
  const asked = wordsIn(query);
  return tools
    .map(({ name, words }) => ({ name, rank: rankOf(asked, words) }))
    .filter(({ rank }) => rank < noRank)
    .sort((one, other) => one.rank - other.rank)
    .map(({ name }) => name);
}

const noRank = 4;

/** 0: its name begins so · 1: in its name · 2: another word for it begins so · 3: in another word for it. */
function rankOf(asked: readonly string[], [name = '', ...others]: readonly string[]): number {
  if (begins(name, asked)) return 0;
  if (isIn(name, asked)) return 1;
  if (others.some((other) => begins(other, asked))) return 2;
  return others.some((other) => isIn(other, asked)) ? 3 : noRank;
}

function begins(label: string, asked: readonly string[]): boolean {
  return foldText(label).startsWith(asked.join(' '));
}

function isIn(label: string, asked: readonly string[]): boolean {
  const words = wordsIn(label);
  return asked.every((part) => words.some((word) => word.startsWith(part)));
}

function wordsIn(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}
