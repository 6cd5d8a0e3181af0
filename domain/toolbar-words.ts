/** A whole line of an image toolbar: left · center · right · del. Source: reference/domain.md, section 2, rule 2. */
const toolbarLine = /^(?:(?:left|center|right|del(?:ete)?)[\s|·•]*){2,}$/i;

/** The same glued to the front of a caption; three words at least, since "centerright" is English. */
const gluedToolbar = /^(?:left|center|right|del(?:ete)?){3,}/i;

/**
 * The words of an image toolbar that stand in `text`, if any: on a line of their own or glued to its start.
 * Never inside a sentence, where "left" and "right" are words.
 */
export function toolbarWordsIn(text: string): string | undefined {
  for (const line of text.split('\n')) {
    const trimmed = line.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g, '');
    const found = toolbarLine.exec(trimmed) ?? gluedToolbar.exec(trimmed);
    if (found) return found[0];
  }
  return undefined;
}
