import { expect, test } from 'vitest';
import { actNames, acts } from './acts.ts';
import { boardColumns, isReadFirst, movesOf } from './board.ts';

test('every move leads where its act leads, and is read first where it signs', () => {
  for (const { act, to } of movesOf(actNames)) {
    const target: string = acts[act].to;
    expect(target === to || (target === 'nextLevel' && to === 'approved'), act).toBe(true);
    expect(isReadFirst(act)).toBe(target === 'nextLevel');
    expect(boardColumns).toContain(to);
  }
});

test('only what is allowed can be moved', () => {
  expect(movesOf([])).toEqual([]);
  expect(movesOf(['publish', 'edit', 'return'])).toEqual([
    { act: 'return', to: 'returned' },
    { act: 'publish', to: 'live' },
  ]);
});
