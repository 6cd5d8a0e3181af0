import { readLabelledByline } from './byline-line.ts';
import { readSourceLines } from './source-lines.ts';
import { isToolbarLine } from './toolbar-line.ts';

/** Whether pasted plain text should go through the importer: several paragraphs, a leaked toolbar, or a byline. */
export function looksLikeReport(text: string): boolean {
  const { lines } = readSourceLines(text);
  if (lines.length > 1) return true;
  return lines.some((line) => isToolbarLine(line.text) || readLabelledByline(line.text).length > 0);
}
