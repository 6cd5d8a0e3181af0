import type { MarkType, NodeType, ResolvedPos, Schema } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { MarkType as MarkName, NodeType as NodeName } from '#content/manuscript.ts';

/** The node type of the running editor's schema; throws when the schema is not the manuscript's. */
export function nodeType(schema: Schema, name: NodeName): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new Error(`The schema has no node "${name}".`);
  return type;
}

export function markType(schema: Schema, name: MarkName): MarkType {
  const type = schema.marks[name];
  if (!type) throw new Error(`The schema has no mark "${name}".`);
  return type;
}

export function isA(node: { type: { name: string } } | null | undefined, ...names: NodeName[]): boolean {
  return names.some((name) => node?.type.name === name);
}

/** The depth of the nearest ancestor with one of these names, or undefined. */
export function depthOf($pos: ResolvedPos, ...names: NodeName[]): number | undefined {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if (isA($pos.node(depth), ...names)) return depth;
  }
  return undefined;
}

/** The name of the text block that holds the whole selection, if one does. */
export function textBlockOf({ selection: { $from, $to } }: EditorState): string | undefined {
  return $from.sameParent($to) && $from.parent.isTextblock ? $from.parent.type.name : undefined;
}

/** Text blocks of one line: no line break, no second paragraph. */
export const oneLiners = [
  'headline',
  'sapo',
  'caption',
  'credit',
  'attribution',
] as const satisfies NodeName[];
