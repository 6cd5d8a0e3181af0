import { expect, test } from 'vitest';
import { checkText, limits, measureJson } from './limits.ts';
import { processorTime } from './testing/processor-time.ts';

function nested(depth: number): unknown {
  let value: unknown = { type: 'text', text: 'x' };
  for (let level = 1; level < depth; level += 1) value = { type: 'listItem', content: [value] };
  return value;
}

test('a megabyte of text is read, a byte more is not', () => {
  expect(checkText('a'.repeat(limits.bytes)).ok).toBe(true);
  expect(checkText('a'.repeat(limits.bytes + 1))).toEqual({
    ok: false,
    problem: { rule: 'tooLarge', at: '' },
  });
  expect(checkText('ệ'.repeat(limits.bytes / 3 + 1)).ok).toBe(false);
});

test('64 levels are read, 65 are not, and 3,000 or 100,000 overflow nothing', () => {
  expect(measureJson(nested(64))).toMatchObject({ ok: true, value: { depth: 64, nodes: 64 } });
  for (const depth of [65, 3000, 100_000]) {
    expect(measureJson(nested(depth))).toEqual({ ok: false, problem: { rule: 'tooDeep', at: '' } });
  }
});

test('lists of lists are deep too', () => {
  let value: unknown = [];
  for (let level = 0; level < 3000; level += 1) value = [value];
  expect(measureJson(value)).toMatchObject({ problem: { rule: 'tooDeep' } });
});

test('20,000 nodes are read, one more is not; marks are no nodes', () => {
  const content = Array.from({ length: limits.nodes - 1 }, () => ({
    type: 'hardBreak',
    marks: [{ type: 'bold' }],
  }));
  expect(measureJson({ type: 'doc', content }).ok).toBe(true);
  content.push({ type: 'hardBreak', marks: [] });
  expect(measureJson({ type: 'doc', content })).toMatchObject({ problem: { rule: 'tooManyNodes' } });
});

test('30 MB are refused at once', () => {
  const worked = processorTime(500, () => {
    expect(measureJson({ type: 'doc', text: 'x'.repeat(30_000_000) })).toMatchObject({
      problem: { rule: 'tooLarge' },
    });
    expect(measureJson(Array.from({ length: 3000 }, () => 'x'.repeat(10_000)))).toMatchObject({ ok: false });
  });
  expect(worked).toBeLessThan(500);
});

test('the measured bytes are those of the JSON, give or take its punctuation', () => {
  const value = {
    type: 'doc',
    content: [{ type: 'text', text: 'Đảng ủy 🙂 \u20AC' }],
    attrs: { level: 2, on: true },
  };
  const real = new TextEncoder().encode(JSON.stringify(value)).length;
  const measured = measureJson(value);
  expect(measured.ok && Math.abs(measured.value.bytes - real)).toBeLessThan(12);
});
