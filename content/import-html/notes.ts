import type { Element, Root } from 'hast';
import { attributeOf, element, elementsIn, type Html, isElement, some, textOf } from './html-tree.ts';

const referenceTarget = /#(?:_?(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|(?:foot|end)note-\d+|ftnt\d+)$/i;
const backTarget = /#(?:_?(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|(?:foot|end)note-ref-\d+|ftnt_ref\d+)$/i;
const noteId = /^(?:(?:foot|end)note-\d+|sd(?:foot|end)note\d+|_?(?:ftn|edn)\d+)$/i;

/**
 * Footnotes and endnotes as text: `[1]` where the note belongs, `[1]` before its words at the end. The arrows and
 * rules that programs draw around them go. Answers how many notes there are. Changes `root`.
 */
export function writeOutNotes(root: Root): number {
  const backLinks = elementsIn(
    root,
    (inner) => inner.tagName === 'a' && backTarget.test(attributeOf(inner, 'href')),
  );
  for (const link of elementsIn(
    root,
    (inner) => inner.tagName === 'a' && referenceTarget.test(attributeOf(inner, 'href')),
  ))
    if (!backLinks.includes(link)) bracket(link, '');
  for (const link of backLinks) bracket(link, ' ');
  unlistNotes(root as { children: Html[] });
  return backLinks.length;
}

/** The number in brackets and nothing else; an arrow back becomes nothing. */
function bracket(link: Element, after: string): void {
  const number = /\d+|[ivxlc]+|\*+/i.exec(textOf(link))?.[0];
  link.tagName = 'span';
  link.properties = {};
  link.children = number === undefined ? [] : [{ type: 'text', value: `[${number}]${after}` }];
}

/** mammoth lists notes as `<ol>`: a note is a paragraph with its number before it. */
function unlistNotes(parent: { children: Html[] }): void {
  parent.children = parent.children.flatMap((child): Html[] => {
    if (!isElement(child)) return [child];
    const isNoteList =
      child.tagName === 'ol' && some(child, (inner) => inner.tagName === 'li' && isNote(inner));
    if (!isNoteList) {
      unlistNotes(child as { children: Html[] });
      return [child];
    }
    // By its place: the number in its id is Word's own, and not what the text shows.
    return elementsIn(child, (inner) => inner.tagName === 'li' && isNote(inner)).map((item, at) =>
      element('div', [{ type: 'text', value: `[${at + 1}] ` }, ...item.children.flatMap(bare)]),
    );
  });
}

function isNote(item: Element): boolean {
  return noteId.test(attributeOf(item, 'id'));
}

/** What stands in the paragraphs of a note, so that the number and the words are one paragraph. */
function bare(child: Element['children'][number]): Element['children'] {
  return isElement(child, 'p') ? child.children : [child];
}
