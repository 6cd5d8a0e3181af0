import type {
  AttrsOf,
  ManuscriptJSON,
  MarkAttrsOf,
  MarkJSON,
  MarkType,
  NodeJSON,
  NodeType,
} from './manuscript.ts';

/** A node as a renderer sees it. `key` is its path (`2.0.1`), unique in the document; `text` is filled for text only. */
export type RenderNode<T extends NodeType = NodeType> = {
  type: T;
  attrs: AttrsOf<T>;
  text: string;
  key: string;
  parent: NodeType | null;
  /** What is drawn around a text already. */
  marks: readonly MarkType[];
};
export type RenderMark<M extends MarkType = MarkType> = { type: M; attrs: MarkAttrsOf<M>; key: string };

/** One row for every node type: a table that lacks one does not compile. */
export type BlockRenderers<Out> = { [T in NodeType]: (node: RenderNode<T>, children: Out[]) => Out };
export type MarkRenderers<Out> = { [M in MarkType]: (mark: RenderMark<M>, children: Out[]) => Out };

/**
 * Renders a manuscript with a complete table. Neighbouring texts under the same mark are wrapped once.
 * Throws for a type that the tables do not know: only a parsed manuscript may come here.
 */
export function renderWith<Out>(
  nodes: BlockRenderers<Out>,
  marks: MarkRenderers<Out>,
  doc: ManuscriptJSON,
): Out {
  return renderNode({ nodes, marks }, doc, '0', null);
}

type Tables<Out> = { nodes: BlockRenderers<Out>; marks: MarkRenderers<Out> };
type Child = { node: NodeJSON; key: string };

function renderNode<Out>(tables: Tables<Out>, node: NodeJSON, key: string, parent: NodeType | null): Out {
  const children = (node.content ?? []).map((child, index) => ({ node: child, key: `${key}.${index}` }));
  const render = rowOf<(node: RenderNode, children: Out[]) => Out>(tables.nodes, node.type);
  const marks = (node.marks ?? []).map(({ type }) => type as MarkType);
  const shown = {
    type: node.type,
    attrs: (node.attrs ?? {}) as RenderNode['attrs'],
    text: node.text ?? '',
    key,
    parent,
    marks,
  };
  return render(shown as RenderNode, renderRun(tables, children, node.type, 0));
}

/** Renders neighbours whose first `depth` marks have been drawn already, grouping those that share the next one. */
function renderRun<Out>(tables: Tables<Out>, children: Child[], parent: NodeType, depth: number): Out[] {
  const out: Out[] = [];
  let start = 0;
  while (start < children.length) {
    const first = children[start] as Child;
    const mark = first.node.marks?.[depth];
    const end = mark ? endOfGroup(children, start, mark, depth) : start + 1;
    if (!mark) out.push(renderNode(tables, first.node, first.key, parent));
    else {
      const render = rowOf<(mark: RenderMark, children: Out[]) => Out>(tables.marks, mark.type);
      const shown = { type: mark.type, attrs: mark.attrs ?? {}, key: `${first.key}-${mark.type}-${depth}` };
      out.push(render(shown as RenderMark, renderRun(tables, children.slice(start, end), parent, depth + 1)));
    }
    start = end;
  }
  return out;
}

function endOfGroup(children: Child[], start: number, mark: MarkJSON, depth: number): number {
  const end = children.findIndex(
    (child, index) => index > start && !isSameMark(child.node.marks?.[depth], mark),
  );
  return end === -1 ? children.length : end;
}

// Marks hold one short attribute at most, always written by our own schema.
function isSameMark(one: MarkJSON | undefined, other: MarkJSON): boolean {
  return one?.type === other.type && JSON.stringify(one.attrs) === JSON.stringify(other.attrs);
}

function rowOf<Row>(table: Record<string, unknown>, type: string): Row {
  if (!Object.hasOwn(table, type)) throw new Error(`no renderer for “${type}”`);
  // The mapped types above hold each row to its own node; here the pair of row and node is known to match.
  return table[type] as Row;
}
