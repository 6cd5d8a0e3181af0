/** One step from an older list to a newer: kept, taken away, put in; by place in either list. */
export type Edit =
  | { kind: 'same'; older: number; newer: number }
  | { kind: 'removed'; older: number }
  | { kind: 'added'; newer: number };

/** Beyond so many edits everything counts as replaced: nobody reads a thousand crumbs, and time stays bounded. */
const mostEdits = 1200;

/**
 * The shortest way from list `a` to list `b`, in reading order. Myers' greedy algorithm ("An O(ND) Difference
 * Algorithm", 1986): `furthest[k]` is how far into `a` the best path on diagonal k has come.
 */
export function editScript(a: readonly string[], b: readonly string[]): Edit[] {
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const kept = (count: number, older: number, newer: number): Edit[] =>
    Array.from({ length: count }, (_, index) => ({
      kind: 'same',
      older: older + index,
      newer: newer + index,
    }));
  return [
    ...kept(start, 0, 0),
    ...shortestScript(a.slice(start, a.length - end), b.slice(start, b.length - end)).map((edit) =>
      shifted(edit, start),
    ),
    ...kept(end, a.length - end, b.length - end),
  ];
}

function shortestScript(a: readonly string[], b: readonly string[]): Edit[] {
  const most = a.length > 0 && b.length > 0 ? Math.min(a.length + b.length, mostEdits) : -1;
  const middle = most + 1;
  const furthest = new Int32Array(2 * middle + 1);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    rounds.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    if (reachesEnd(a, b, furthest, { edits, middle })) return walkBack(a.length, b.length, rounds);
  }
  return [
    ...a.map((_, older): Edit => ({ kind: 'removed', older })),
    ...b.map((_, newer): Edit => ({ kind: 'added', newer })),
  ];
}

/** One round: every diagonal takes one more edit and then everything that is the same on both sides. */
function reachesEnd(
  a: readonly string[],
  b: readonly string[],
  furthest: Int32Array,
  { edits, middle }: { edits: number; middle: number },
): boolean {
  for (let k = -edits; k <= edits; k += 2) {
    const left = furthest[middle + k - 1] ?? 0;
    const up = furthest[middle + k + 1] ?? 0;
    let x = k === -edits || (k !== edits && left < up) ? up : left + 1;
    while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
    furthest[middle + k] = x;
    if (x >= a.length && x - k >= b.length) return true;
  }
  return false;
}

/** From the end to the start, one round at a time: each gave one edit and then kept what it could. */
function walkBack(lengthOfA: number, lengthOfB: number, rounds: readonly Int32Array[]): Edit[] {
  const script: Edit[] = [];
  let x = lengthOfA;
  let y = lengthOfB;
  for (let edits = rounds.length - 1; edits > 0; edits -= 1) {
    const at = (k: number) => rounds[edits]?.[k + edits + 1] ?? 0;
    const k = x - y;
    const wasAdded = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const older = at(wasAdded ? k + 1 : k - 1);
    const newer = older - (wasAdded ? k + 1 : k - 1);
    const editedTo = wasAdded ? older : older + 1;
    for (; x > editedTo; x -= 1, y -= 1) script.push({ kind: 'same', older: x - 1, newer: y - 1 });
    script.push(wasAdded ? { kind: 'added', newer } : { kind: 'removed', older });
    x = older;
    y = newer;
  }
  for (; x > 0; x -= 1, y -= 1) script.push({ kind: 'same', older: x - 1, newer: y - 1 });
  return script.reverse();
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

function shifted(edit: Edit, by: number): Edit {
  if (edit.kind === 'same') return { kind: 'same', older: edit.older + by, newer: edit.newer + by };
  return edit.kind === 'removed'
    ? { kind: 'removed', older: edit.older + by }
    : { kind: 'added', newer: edit.newer + by };
}
