import { expect, test } from 'vitest';
import { inHashQueue, isHashQueueFull } from './hash-queue.ts';

test('no more than two run at once, all of them run, and errors free their place', async () => {
  let running = 0;
  let most = 0;
  const one = (fails: boolean) =>
    inHashQueue(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      if (fails) throw new Error('bad hash');
    });
  const results = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => one(n % 3 === 0)));
  expect(most).toBe(2);
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(8);
  await expect(inHashQueue(async () => 'free again')).resolves.toBe('free again');
});

test('it says when too many wait', async () => {
  const release: (() => void)[] = [];
  const held = Array.from({ length: 42 }, () =>
    inHashQueue(() => new Promise<void>((resolve) => release.push(resolve))),
  );
  expect(isHashQueueFull()).toBe(true);
  while (release.length > 0) {
    release.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await Promise.all(held);
  expect(isHashQueueFull()).toBe(false);
});
