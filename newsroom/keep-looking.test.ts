import { expect, test } from 'vitest';
import { keepLooking } from './keep-looking.ts';

test('looks again as it is told, after trouble too, one look at a time, and stops when it is told', async () => {
  let looks = 0;
  let under = 0;
  let most = 0;
  const troubles: unknown[] = [];
  const stop = keepLooking({
    async look() {
      looks += 1;
      under += 1;
      most = Math.max(most, under);
      await Promise.resolve();
      under -= 1;
      if (looks === 2) throw new Error('no disk');
      return 1;
    },
    trouble: (error) => void troubles.push(error),
    troubleEvery: 1,
  });
  await expect.poll(() => looks, { timeout: 20_000 }).toBeGreaterThan(5);
  await stop();
  const seen = looks;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(looks).toBe(seen);
  expect(most).toBe(1);
  expect(troubles).toHaveLength(1);
});
