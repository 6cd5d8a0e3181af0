import type { Node } from '@tiptap/pm/model';
import type { Hit } from './find-in-manuscript.ts';

/** A hit as a list shows it: the words around it in its block, and what kind of block that is. */
export type HitContext = { before: string; found: string; after: string; block: string };

const reach = 40;

export function hitContext(doc: Node, { from, to }: Hit): HitContext {
  const $from = doc.resolve(from);
  const words = (start: number, end: number) =>
    doc.textBetween(Math.max($from.start(), start), Math.min($from.end(), end), undefined, ' ');
  const isCut = { before: from - reach > $from.start(), after: to + reach < $from.end() };
  return {
    before: (isCut.before ? '…' : '') + words(from - reach, from).replace(isCut.before ? /^\S*\s/ : '', ''),
    found: words(from, to),
    after: words(to, to + reach).replace(isCut.after ? /\s\S*$/ : '', '') + (isCut.after ? '…' : ''),
    block: $from.parent.type.name,
  };
}
