import { readdirSync, readFileSync } from 'node:fs';

const kilobyte = 1024;

/** Bytes in memory of a process and all that it started, as Linux counts them; 0 where there is no /proc. */
export function residentBytes(pid: number): number {
  const parents = parentsOfAll();
  const family = new Set([pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [child, parent] of parents)
      if (family.has(parent) && !family.has(child)) {
        family.add(child);
        grown = true;
      }
  }
  return [...family].reduce((sum, one) => sum + numberIn(one, 'VmRSS') * kilobyte, 0);
}

function parentsOfAll(): Map<number, number> {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return new Map(pids.map((pid) => [pid, numberIn(pid, 'PPid')]));
}

/** A process may end while we look. */
function numberIn(pid: number, name: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
