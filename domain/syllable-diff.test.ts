import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '#content/testing/processor-time.ts';
import { isUnchanged, type Run, syllableDiff } from './syllable-diff.ts';

function shown(runs: readonly Run[]): string {
  const signs = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
  return runs.map(({ kind, text }) => signs[kind][0] + text + signs[kind][1]).join('');
}

function side(runs: readonly Run[], kind: 'added' | 'removed'): string {
  return runs
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .map((run) => run.text)
    .join('');
}

describe('the difference of two texts', () => {
  test.each([
    ['Hội nghị bế mạc.', 'Hội nghị bế mạc.', 'Hội nghị bế mạc.'],
    ['Hội nghị khai mạc.', 'Hội nghị bế mạc.', 'Hội nghị [-khai-]{+bế+} mạc.'],
    ['tổ chức chức đảng', 'tổ chức đảng', 'tổ chức [-chức -]đảng'],
    ['Sáng 5-1, tại Hà Nội', 'Chiều 6-1, tại Huế', '[-Sáng 5-]{+Chiều 6+}-1, tại [-Hà Nội-]{+Huế+}'],
    ['', 'Mới', '{+Mới+}'],
    ['Cũ', '', '[-Cũ-]'],
    ['ủy', 'uỷ', '[-ủy-]{+uỷ+}'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(syllableDiff(before, after))).toBe(expected);
  });

  test('nothing is lost or invented on either side', () => {
    const text = fc
      .array(fc.constantFrom('đại', 'biểu', 'dự', ' ', ',', '.', '\n', 'hội nghị '))
      .map((p) => p.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = syllableDiff(before, after);
        expect(side(runs, 'removed')).toBe(before);
        expect(side(runs, 'added')).toBe(after);
        expect(isUnchanged(runs)).toBe(before === after);
      }),
      { numRuns: 500 },
    );
  });

  test('a change in five thousand words is found at once, and so is a text written anew', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `từ${index % 700}`);
    const edited = words.map((word, index) => (index % 50 === 7 ? 'khác' : word));
    const anew = words.map((_, index) => `mới${index}`);
    const worked = processorTime(2000, () => {
      expect(
        syllableDiff(words.join(' '), edited.join(' ')).filter((run) => run.kind === 'added'),
      ).toHaveLength(100);
      expect(syllableDiff(words.join(' '), anew.join(' ')).length).toBeLessThan(4);
    });
    expect(worked).toBeLessThan(2000);
  });
});
