import { isToolbarLine } from '#content/import-text/toolbar-line.ts';

/** The buttons glued to the front of a caption; three words at least, since "centerright" is English. */
const gluedToolbar = /^(?:left|center|right|del(?:ete)?){3,}/i;

/**
 * The words of an image toolbar that stand in `text`, if any: on a line of their own or glued to its start. Never
 * inside a sentence, where "left" and "right" are words. Source: docs/sources.md, Toolbar residue.
 */
export function toolbarWordsIn(text: string): string | undefined {
  for (const line of text.split('\n')) {
    // No pattern for the end of a line: on a long run of spaces inside it, one costs minutes.
    const bare = line.replaceAll('\u200B', '').trim();
    if (isToolbarLine(bare)) return bare;
    const glued = gluedToolbar.exec(bare)?.[0];
    if (glued) return glued;
  }
  return undefined;
}
