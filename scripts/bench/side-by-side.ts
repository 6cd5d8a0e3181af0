type Work = () => unknown;

/** The medians, in milliseconds, of two pieces of work that take turns, so that a busy machine slows both. */
export async function sideBySide(
  work: { ours: Work; bare: Work },
  { forMs, atLeast = 5 }: { forMs: number; atLeast?: number },
): Promise<{ ours: number; bare: number }> {
  const ours: number[] = [];
  const bare: number[] = [];
  // The first turns compile what they run.
  for (let turn = 0; turn < 3; turn += 1) {
    await work.ours();
    await work.bare();
  }
  const until = performance.now() + forMs;
  while (performance.now() < until || ours.length < atLeast) {
    ours.push(await timed(work.ours));
    bare.push(await timed(work.bare));
  }
  return { ours: median(ours), bare: median(bare) };
}

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
