import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { ReplaceStep } from '@tiptap/pm/transform';

/** A step as JSON, and where in the older document its content stood. */
export type Restoring = { step: Record<string, unknown>; from: number };

/** The one step that makes `now` what `then` was, touching only what differs; undefined when nothing does. */
export function restoringWhole(now: Node, then: Node): Restoring | undefined {
  return restoringInside({ node: now, start: 0 }, { node: then, start: 0 });
}

/** Which block of the document now gives way (`replaces`), or after how many blocks the old one comes in again. */
export type Landing = { replaces: number } | { after: number };

/** The step that brings one block of `then` back, in the place of a block of `now` or between two. */
export function restoringBlock(
  now: Node,
  then: Node,
  block: number,
  landing: Landing,
): Restoring | undefined {
  const old = then.maybeChild(block);
  const index = 'replaces' in landing ? landing.replaces : landing.after;
  if (!old || index > now.childCount) return undefined;
  const at = placeOf(now, index);
  const from = placeOf(then, block);
  const given = 'replaces' in landing ? now.maybeChild(index) : null;
  if (given?.hasMarkup(old.type, old.attrs, old.marks)) {
    return restoringInside({ node: given, start: at + 1 }, { node: old, start: from + 1 });
  }
  const step = new ReplaceStep(at, at + (given?.nodeSize ?? 0), new Slice(Fragment.from(old), 0, 0));
  return { step: step.toJSON(), from };
}

/** A node and where its content starts in its document. */
type Placed = { node: Node; start: number };

function restoringInside(now: Placed, then: Placed): Restoring | undefined {
  const start = now.node.content.findDiffStart(then.node.content);
  const end = now.node.content.findDiffEnd(then.node.content);
  if (start === null || end === null) return undefined;
  // Where text repeats itself, the two searches can pass each other.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = then.node.slice(start, end.b + overlap);
  const step = new ReplaceStep(now.start + start, now.start + end.a + overlap, slice);
  return { step: step.toJSON(), from: then.start + start };
}

function placeOf(doc: Node, index: number): number {
  let at = 0;
  for (let child = 0; child < index; child += 1) at += doc.child(child).nodeSize;
  return at;
}
