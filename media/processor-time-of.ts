import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second for everybody who asks, whatever its kernel counts in (proc(5)). */
const millisecondsOfTick = 10;

/** How long a process has kept processors busy, its threads together, in milliseconds; undefined where nobody says. */
export function processorTimeOf(pid: number): number | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name of the program stands in brackets and may hold any sign; the fields are counted from behind it.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * millisecondsOfTick : undefined;
  } catch {
    return undefined;
  }
}
