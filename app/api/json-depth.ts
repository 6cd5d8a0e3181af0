/** Deeper than any manuscript that we take (content/limits.ts counts 64 objects) with what is wrapped around it. */
const deepest = 256;

/** Whether a value nests so deep that hashing or checking it would overflow the stack. Iterative itself. */
export function isTooDeep(value: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    if (typeof visit.value !== 'object' || visit.value === null) continue;
    if (visit.depth >= deepest) return true;
    for (const item of Object.values(visit.value)) open.push({ value: item, depth: visit.depth + 1 });
  }
  return false;
}
