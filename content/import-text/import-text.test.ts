import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '#content/limits.ts';
import { normaliseLine } from '#content/normalise.ts';
import { processorTime } from '#content/testing/processor-time.ts';
import { importCheckedText } from './import-checked-text.ts';
import { importText } from './import-text.ts';
import { headline, sapo, told } from './testing/sample-report.ts';

const file = 'hoi-nghi-tong-cuc-ky-thuat.txt';
const seed = readFileSync(new URL(`./seed/${file}`, import.meta.url), 'utf8');
const expected = JSON.parse(readFileSync(new URL('./seed/expected.json', import.meta.url), 'utf8'));

/** The part of the expected article that belongs to the importer: documents and people are another room's. */
function expectedHere() {
  const keys = 'source language headline sapo dateline section tags byline blocks removed'.split(' ');
  const counts = 'blocks figures paragraphs bylines words bodyCharacters nbspLeft'.split(' ');
  return {
    ...Object.fromEntries(keys.map((key) => [key, expected[key]])),
    counts: Object.fromEntries(counts.map((key) => [key, expected.counts[key]])),
    ask: expected.ask.filter((name: string) => !/^(?:event\.|citations\[)/.test(name)),
  };
}

test('the seed becomes exactly the expected article', () => {
  expect(importText(seed, { file })).toEqual(expectedHere());
});

test.each([
  ['Windows line ends', seed.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', seed.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${seed}`],
  ['letters with marks apart', seed.normalize('NFD')],
  ['ETH for Đ', seed.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')],
  ['narrow non-breaking spaces', seed.replaceAll('\u00A0', '\u202F')],
  ['zero-width characters', seed.replaceAll(' của ', ' \u200Bcủa\uFEFF ')],
  [
    'another spelling of the toolbar',
    seed.replaceAll('leftcenterrightdel', 'Left | Center | Right | Delete'),
  ],
  ['empty lines at the end', `${seed}\n\n \n`],
])('the seed with %s becomes the same article', (_name, text) => {
  const { source, repaired, ...article } = importText(text);
  const { source: _source, ...same } = importText(seed);
  expect(article).toEqual(same);
});

test('repaired characters are reported, beside what was removed', () => {
  expect(importText('Ðại hội\u200B').repaired).toEqual({ eth: 1, invisible: 1 });
  expect(importText('Đại hội'.normalize('NFD')).repaired).toEqual({ recomposed: true });
  expect(importText('\uFEFFĐại hội')).not.toHaveProperty('repaired');
});

test('toolbars back to back are figures back to back', () => {
  const text = [
    'leftcenterrightdel',
    'leftcenterrightdel',
    '\u00A0',
    '\u00A0Ba mẫu lúa.',
    'leftcenterrightdel',
    'Ruộng giống. Ảnh: Lê Mai',
    'leftcenterrightdel',
    'Kho giống.',
    'Ảnh: Q.A.',
    'Đoạn một.',
    'leftcenterrightdel',
    'Tin: LÊ MAI',
  ].join('\n');
  const imported = importText(text);
  expect(told(imported)).toEqual([
    'F  ()',
    'F Ba mẫu lúa. ()',
    'F Ruộng giống. (Lê Mai)',
    'F Kho giống. (Q.A.)',
    'P Đoạn một.',
    'F  ()',
  ]);
  expect(imported.blocks.map((block) => block.n)).toEqual([1, 2, 3, 4, 1, 5]);
  expect(imported.blocks[3]).toMatchObject({ sourceLines: [7, 8, 9], creditInferred: false });
  expect(imported.removed).toMatchObject({ toolbarLines: [1, 2, 5, 7, 11], nbspTrimmedLines: [3, 4] });
  expect(imported.ask.filter((name) => name.startsWith('figures'))).toEqual([
    'figures[*].asset',
    'figures[1].caption',
    'figures[5].caption',
    'figures[*].credit',
    'figures[*].alt',
  ]);
});

test('a long caption is marked, a longer one is a paragraph and is asked for', () => {
  const long = `Các xã viên ${'gieo mạ, '.repeat(25)}ở cánh đồng.`;
  const longer = `Các xã viên ${'gieo mạ, '.repeat(40)}ở cánh đồng.`;
  const imported = importText(`leftcenterrightdel\n${long}\nleftcenterrightdel\n${longer}\nBài, ảnh: LÊ MAI`);
  expect(imported.blocks[0]).toMatchObject({
    caption: long,
    toCheck: true,
    credit: 'Lê Mai',
    creditInferred: true,
  });
  expect(imported.blocks[1]).toMatchObject({ type: 'figure', caption: '', sourceLines: [3] });
  expect(imported.blocks[1]).not.toHaveProperty('toCheck');
  expect(imported.blocks[2]).toMatchObject({ type: 'paragraph', text: longer });
  expect(imported.ask).toContain('figures[2].caption');
});

test('only a photographer of the byline is credited with the photos', () => {
  expect(told(importText('leftcenterrightdel\nBa mẫu lúa.\nĐoạn.\nBài: LÊ MAI\nẢnh: TRẦN BÌNH'))[0]).toBe(
    'F Ba mẫu lúa. (Trần Bình)',
  );
  expect(importText('leftcenterrightdel\nBa mẫu lúa.\nĐoạn.\nLÊ MAI').blocks[0]).toMatchObject({
    credit: null,
    creditInferred: false,
  });
});

test('a caption that repeats the headline, or is printed twice, is no second text', () => {
  const twice = importText('Đoạn một.\nleftcenterrightdel\nBa mẫu lúa.\nBa mẫu lúa.\nĐoạn hai.');
  expect(told(twice)).toEqual(['P Đoạn một.', 'F Ba mẫu lúa. ()', 'P Đoạn hai.']);
  expect(twice.removed.residueLines).toEqual([4]);
  const same = importText(`${headline}\n${sapo}\nleftcenterrightdel\n${headline}\nĐoạn một.`);
  expect(same.ask).toContain('figures[1].caption');
});

test('toolbar words inside a sentence stay', () => {
  const sentence = 'Dòng chữ leftcenterrightdel là lỗi của trình soạn thảo cũ.';
  expect(told(importText(sentence))).toEqual([`P ${sentence}`]);
});

test('subheadings stay paragraphs', () => {
  expect(told(importText('Đoạn một.\nMột vụ mùa mới\nĐoạn hai.'))).toHaveLength(3);
});

test.each(['', ' \n\u00A0\n\t', '\uFEFF'])('a text of nothing, %j, asks for everything', (text) => {
  const imported = importText(text);
  expect(imported).toMatchObject({ blocks: [], byline: [], language: 'vi', headline: null });
  expect(imported.ask).toEqual([
    'headline',
    'sapo',
    'dateline.date',
    'dateline.place',
    'byline',
    'body',
    'section',
  ]);
});

test('a text of toolbars alone is figures without captions', () => {
  expect(told(importText('leftcenterrightdel\n\nleftcenterrightdel'))).toEqual(['F  ()', 'F  ()']);
});

test('a megabyte is read, more is refused as a value', () => {
  const full = 'Một đoạn. '.repeat(10).padEnd(100, '.').concat('\n').repeat(20_000).slice(0, 500_000);
  expect(importCheckedText(full).ok).toBe(true);
  const over = 'x'.repeat(limits.bytes + 1);
  expect(importCheckedText(over)).toEqual({ ok: false, problem: { rule: 'tooLarge', at: '' } });
  expect(() => importText(over)).toThrow(RangeError);
});

test.each(['\u00A0', 'a › ', 'Tin, ', 'A-', 'leftcenterright', 'Ảnh: (', '\n', '1:2 ', 'ngày 1-1', ', '])(
  '100 kB of %j take no time to speak of',
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const worked = processorTime(1500, () => {
      importText(text);
      importText(`leftcenterrightdel\n${text}\nTin: ${text.slice(0, 150)}`);
    });
    expect(worked).toBeLessThan(1500);
  },
);

const anyLine = fc.oneof(
  fc.constantFrom(
    'leftcenterrightdel',
    'Tin, ảnh: KIM ANH',
    'Ảnh: Q.A.',
    '0:00',
    '',
    '\u00A0',
    'Đoạn một.',
    'LÊ MAI',
    sapo,
    headline,
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('no word of any text is lost without being counted', () => {
  fc.assert(
    fc.property(fc.array(anyLine), (lines) => {
      const imported = importText(lines.join('\n'));
      const { removed } = imported;
      const taken = [
        removed.toolbarLines,
        removed.bylineLines,
        removed.residueLines,
        removed.tagLines,
        removed.endMarkLines,
        removed.paperMarkLines,
      ];
      const used = imported.blocks.flatMap((block) =>
        block.type === 'figure' ? block.sourceLines : [block.sourceLine],
      );
      const known = new Set([...taken.flatMap((numbers) => numbers ?? []), ...used]);
      const texts = lines
        .join('\n')
        .split(/\r\n|\r|\n/)
        .map((raw, index) => ({ number: index + 1, text: normaliseLine(raw) }));
      const lost = texts.filter(({ number, text }) => text !== '' && !known.has(number));
      expect(lost.length).toBeLessThanOrEqual(
        (imported.headline === null ? 0 : 1) + (imported.sapo === null ? 0 : 1),
      );
      expect(imported.counts.nbspLeft).toBe(0);
    }),
    { numRuns: 300 },
  );
});
