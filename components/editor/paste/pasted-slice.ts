import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { isA } from '#components/editor/commands/node-type.ts';
import { normaliseLine } from '#content/normalise.ts';

/** The words of a slice on one line, for a field that holds nothing else. */
export function asOneLine(slice: Slice, schema: Schema): Slice {
  const text = normaliseLine(slice.content.textBetween(0, slice.content.size, ' ', ' '));
  return text === '' ? Slice.empty : new Slice(Fragment.from(schema.text(text)), 0, 0);
}

/** A copied figure gets an id of its own: two with one id would share their uploads and their place. */
export function withOwnFigureIds(slice: Slice, taken: Node, newId: () => string): Slice {
  const seen = new Set<string>(['']);
  taken.forEach((node) => {
    if (isA(node, 'figure')) seen.add(String(node.attrs.id));
  });
  const renew = (fragment: Fragment): Fragment =>
    Fragment.from(
      fragment.content.map((node) => {
        if (!isA(node, 'figure')) return node.isLeaf ? node : node.copy(renew(node.content));
        const id = String(node.attrs.id);
        const own = seen.has(id) ? newId() : id;
        seen.add(own);
        return node.type.create({ ...node.attrs, id: own }, node.content, node.marks);
      }),
    );
  return new Slice(renew(slice.content), slice.openStart, slice.openEnd);
}
