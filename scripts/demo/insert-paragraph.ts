import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { paragraphOf } from './manuscript-of.ts';

/** The step that adds a paragraph at the end of a manuscript, as a browser would send it. */
export function insertParagraph(doc: Node, words: string): Record<string, unknown> {
  const paragraph = doc.type.schema.nodeFromJSON(paragraphOf(words));
  const [step] = new Transform(doc).insert(doc.content.size, paragraph).steps;
  if (!step) throw new Error('a paragraph can always be added at the end');
  return step.toJSON() as Record<string, unknown>;
}
