import { isEmptyByline, readLabelledByline, readNameOnly } from './byline-line.ts';
import type { ImportedByline } from './imported-text.ts';
import { isAddressLine } from './residue-lines.ts';
import type { Line } from './source-lines.ts';
import { isToolbarLine } from './toolbar-line.ts';

/** What stands below the text: who made it, and its tags. */
export type Ending = {
  /** The lines above it. */
  lines: Line[];
  byline: ImportedByline[];
  tags: string[];
  bylineLines: number[];
  tagLines: number[];
  residueLines: number[];
};

const mostBylineLines = 3;
const longestTagLine = 400;
const tagLine = /^(?:Từ khóa|Từ khoá|Tags?|Thẻ) ?: ?(.+)$/i;

/** Takes bylines and tags off the end of a text, the last line first, until a line is text. */
export function takeEnding(all: Line[]): Ending {
  const lines = [...all];
  const ending: Ending = { lines, byline: [], tags: [], bylineLines: [], tagLines: [], residueLines: [] };
  let isText = false;
  while (!isText) isText = !(takeTags(ending) || takeEmptyByline(ending) || takeByline(ending));
  return ending;
}

function takeTags(ending: Ending): boolean {
  const last = ending.lines.at(-1);
  const [, tags] = tagLine.exec(last?.text ?? '') ?? [];
  if (!last || !tags || ending.tagLines.length > 0 || tags.length > longestTagLine) return false;
  ending.tags = tags
    .split(/[,;#]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  ending.tagLines = [last.number];
  ending.lines.pop();
  return true;
}

function takeEmptyByline(ending: Ending): boolean {
  const last = ending.lines.at(-1);
  if (!last || !isEmptyByline(last.text)) return false;
  ending.residueLines.unshift(last.number);
  ending.lines.pop();
  return true;
}

function takeByline(ending: Ending): boolean {
  const { lines } = ending;
  if (ending.bylineLines.length >= mostBylineLines) return false;
  // The address of the source may stand below its name.
  const address = isAddressLine(lines.at(-1)?.text ?? '') ? lines.at(-1) : undefined;
  const line = address ? lines.at(-2) : lines.at(-1);
  if (!line) return false;
  const credits = readCredits(line, lines.at(address ? -3 : -2), ending);
  if (credits.length === 0 || (address && credits.some((credit) => credit.roles.length === 0))) return false;
  const link = address ? { link: address.text } : {};
  ending.byline.unshift(
    ...credits.map(({ roles, name, ...rest }) => ({
      roles,
      name,
      raw: line.text,
      sourceLine: line.number,
      ...rest,
      ...link,
    })),
  );
  ending.bylineLines.unshift(line.number, ...(address ? [address.number] : []));
  lines.splice(address ? -2 : -1);
  return true;
}

// Below a toolbar, words in capitals are a caption; and a name alone is one only below a text.
function readCredits(line: Line, before: Line | undefined, ending: Ending) {
  const credits = readLabelledByline(line.text);
  const mayBeName =
    before && !isToolbarLine(before.text) && ending.byline.every(({ roles }) => roles.length > 0);
  return credits.length > 0 || !mayBeName ? credits : readNameOnly(line.text);
}
