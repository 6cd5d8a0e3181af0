import { expect, test } from 'vitest';
import { Conflict, type ConflictKind } from '#db/conflict.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { transact } from './transact.ts';

/** A newsroom whose storage fails like this. */
async function answerWhenStorageSays(kind: ConflictKind) {
  const room = await openTestNewsroom();
  const tx = () => Promise.reject(new Conflict(kind, 'planted'));
  try {
    return await transact({ ...room.desk, store: { ...room.desk.store, tx } }, async () => ({
      ok: true,
      value: 1,
    }));
  } finally {
    await room.remove();
  }
}

test.each([
  ['full', 'storageFull'],
  ['busy', 'storageBusy'],
  ['broken', 'storageBroken'],
] as const)('storage that is %s is told as %s, not as a bug', async (kind, code) => {
  expect(await answerWhenStorageSays(kind)).toEqual({ ok: false, problem: { code } });
});

test('a broken constraint is a bug and stays an exception', async () => {
  await expect(answerWhenStorageSays('check')).rejects.toThrow('planted');
});
