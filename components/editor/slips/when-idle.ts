/** Safari has no idle moments of its own; a short wait stands in for one. */
const idle: (run: () => void) => () => void =
  typeof requestIdleCallback === 'function'
    ? (run) => {
        const id = requestIdleCallback(run, { timeout: 2_000 });
        return () => cancelIdleCallback(id);
      }
    : (run) => {
        const id = setTimeout(run, 50);
        return () => clearTimeout(id);
      };

/**
 * Does work in idle moments after a pause (ms), so many milliseconds of it at a time; the work gives way wherever it
 * yields. Answers the way to give it up.
 */
export function whenIdle(pause: number, slice: number, work: () => Generator<void>): () => void {
  let giveUp = () => {};
  const timer = setTimeout(() => {
    const steps = work();
    const goOn = () => {
      const until = performance.now() + slice;
      while (performance.now() < until) if (steps.next().done) return;
      giveUp = idle(goOn);
    };
    giveUp = idle(goOn);
  }, pause);
  return () => {
    clearTimeout(timer);
    giveUp();
  };
}
