import { describe, expect, test } from 'vitest';
import {
  type ChainedEvent,
  chainStart,
  type EventContent,
  eventHash,
  genesisHash,
  verifyChain,
} from './events.ts';

function event(index: number): EventContent {
  const data = { reason: `Thiếu nguồn ${index}`, levels: [1, 2] };
  return {
    id: `e${index}`,
    at: 1000 + index,
    kind: 'returned',
    actorId: 'p1',
    articleId: 'a1',
    revisionId: null,
    data,
  };
}

function log(length: number): ChainedEvent[] {
  const rows: ChainedEvent[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const prevHash = rows.at(-1)?.hash ?? genesisHash;
    rows.push({ ...event(seq), seq, prevHash, hash: eventHash(prevHash, event(seq)) });
  }
  return rows;
}

describe('the chain of events', () => {
  test('holds when nothing was touched, whole or page by page', () => {
    const rows = log(6);
    const first = verifyChain(rows.slice(0, 4));
    expect(first).toMatchObject({ ok: true, count: 4, last: { seq: 4 } });
    expect(first.ok && verifyChain(rows.slice(4), first.last)).toMatchObject({
      ok: true,
      count: 2,
      last: { seq: 6 },
    });
    expect(verifyChain([])).toEqual({ ok: true, count: 0, last: chainStart });
  });

  test('survives the way through a database: key order and absent values do not matter', () => {
    const stored = log(3).map((row) =>
      JSON.parse(JSON.stringify({ ...row, data: { ...row.data, gone: undefined } })),
    );
    expect(verifyChain(stored).ok).toBe(true);
  });

  test.each<[string, (rows: ChainedEvent[]) => ChainedEvent[], number, string]>([
    ['a changed word', (rows) => rows.with(2, { ...row(rows, 2), data: { reason: 'khác' } }), 3, 'content'],
    ['a changed person', (rows) => rows.with(1, { ...row(rows, 1), actorId: 'p2' }), 2, 'content'],
    ['a changed hash', (rows) => rows.with(1, { ...row(rows, 1), hash: 'f'.repeat(64) }), 2, 'content'],
    ['a row taken out', (rows) => rows.toSpliced(2, 1), 4, 'gap'],
    [
      'a row taken out and the rest renumbered',
      (rows) => rows.toSpliced(2, 1).map((r, i) => ({ ...r, seq: i + 1 })),
      3,
      'link',
    ],
    ['the first row taken out', (rows) => rows.slice(1), 2, 'gap'],
    [
      'two rows exchanged',
      (rows) => [...rows.slice(0, 1), row(rows, 2), row(rows, 1), ...rows.slice(3)],
      3,
      'gap',
    ],
  ])('%s is found', (_, tamper, seq, problem) => {
    const verdict = verifyChain(tamper(log(5)));
    expect(verdict.ok ? undefined : verdict.bad).toMatchObject({ seq, problem });
  });
});

function row(rows: ChainedEvent[], index: number): ChainedEvent {
  const found = rows[index];
  if (!found) throw new Error(`no row ${index}`);
  return found;
}
