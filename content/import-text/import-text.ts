import { sha256Hex } from '#content/canonical.ts';
import { checkText, limits, utf8Length } from '#content/limits.ts';
import { whatToAsk } from './ask.ts';
import { readBlocks } from './blocks.ts';
import { countsOf } from './counts.ts';
import { takeEndMarks } from './end-marks.ts';
import { takeEnding } from './ending.ts';
import { completeFigures } from './figure-credits.ts';
import type { ImportedText } from './imported-text.ts';
import { detectLanguage } from './language.ts';
import { readOpening, withoutOpening } from './opening.ts';
import { repairsOf } from './repairs.ts';
import { takeResidues } from './residue-lines.ts';
import { readSourceLines } from './source-lines.ts';
import { isToolbarLine } from './toolbar-line.ts';

export type { ImportedText } from './imported-text.ts';

/**
 * Makes an article of a foreign text: figures of leaked toolbars, a byline of the last line, clean paragraphs, a list
 * of what was removed and one of what to ask. What the text does not say stays empty. A text above 1 MB is a
 * RangeError; `importCheckedText` refuses it as a value.
 */
export function importText(text: string, { file }: { file?: string } = {}): ImportedText {
  if (!checkText(text).ok) throw new RangeError(`the text is larger than ${limits.bytes} bytes`);
  const source = readSourceLines(text);
  const residues = takeResidues(source.lines);
  const ending = takeEnding(residues.lines);
  const marked = takeEndMarks(ending.lines);
  const body = readBlocks(marked.lines);
  const opening = readOpening(body.blocks);
  const { headline, sapo, dateline } = opening;
  const blocks = completeFigures(withoutOpening(body.blocks, opening), headline, ending.byline);
  const found = {
    source: {
      ...(file === undefined ? {} : { file }),
      bytes: utf8Length(text),
      lines: source.lineCount,
      sha256: sha256Hex(text),
    },
    language: detectLanguage(source.lines),
    headline,
    sapo,
    dateline: { ...dateline, mark: dateline.mark ?? residues.paperMark },
    section: null,
    tags: ending.tags,
    byline: ending.byline,
    blocks,
    counts: countsOf({ blocks, byline: ending.byline, headline, sapo }),
    removed: {
      toolbarLines: marked.lines.filter((line) => isToolbarLine(line.text)).map((line) => line.number),
      nbspTrimmed: source.nbspTrimmedLines.length,
      nbspToSpace: source.nbspToSpaceLines.length,
      nbspTrimmedLines: source.nbspTrimmedLines,
      nbspToSpaceLines: source.nbspToSpaceLines,
      bylineLines: ending.bylineLines,
      ...whenAny('residueLines', [...residues.residueLines, ...ending.residueLines, ...body.residueLines]),
      ...whenAny('paperMarkLines', opening.paperMarkLines),
      ...whenAny('endMarkLines', marked.endMarkLines),
      ...whenAny('tagLines', ending.tagLines),
    },
    ...repairsOf(text),
  };
  return { ...found, ask: whatToAsk(found) };
}

function whenAny<Name extends string>(name: Name, lines: number[]): { [N in Name]?: number[] } {
  const found: { [N in Name]?: number[] } = {};
  if (lines.length > 0) found[name] = lines.toSorted((one, other) => one - other);
  return found;
}
