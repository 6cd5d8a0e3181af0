import { Mapping, Step } from '@tiptap/pm/transform';
import { schema } from './schema.ts';

export type TextRange = { from: number; to: number };

/** Where a range of a text stands after these steps of our own log; undefined when nothing of it is left. */
export function mapRange({ from, to }: TextRange, steps: readonly unknown[]): TextRange | undefined {
  const mapping = new Mapping(steps.map((step) => Step.fromJSON(schema, step).getMap()));
  const moved = { from: mapping.map(from, 1), to: mapping.map(to, -1) };
  return moved.from < moved.to ? moved : undefined;
}
