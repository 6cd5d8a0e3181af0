/**
 * How long the processor worked, in milliseconds: what a stalled machine adds by waiting is not in it. What a shared
 * one adds by slow turns goes away when it is tried again: the least of three is told, or the first below `enough`.
 */
export function processorTime(enough: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && least >= enough; turn += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
