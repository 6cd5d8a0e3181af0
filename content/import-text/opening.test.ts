import { expect, test } from 'vitest';
import { importText } from './import-text.ts';
import { headline, sapo, told } from './testing/sample-report.ts';

test('headline, standfirst, date and place are taken where the text carries them', () => {
  const imported = importText(`${headline}\n\n${sapo}\n\nĐoạn một của bài.\nTin: LÊ MAI`);
  expect(imported).toMatchObject({
    headline,
    sapo,
    dateline: { mark: null, place: 'Vĩnh Long', date: '2024-01-03' },
  });
  expect(told(imported)).toEqual(['P Đoạn một của bài.']);
  expect(imported.ask).toEqual(['section']);
  expect(imported.blocks[0]).toMatchObject({ n: 1, sourceLine: 5 });
});

test('a date without a year stays open', () => {
  const { dateline, ask } = importText(`${headline}\nSáng 3-1, tại Vĩnh Long, hợp tác xã họp.\nĐoạn một.`);
  expect(dateline).toEqual({ mark: null, place: 'Vĩnh Long', date: null });
  expect(ask).toContain('dateline.date');
});

test.each([
  ['a first line with a full stop', `${headline}.\n${sapo}`, [`P ${headline}.`, `P ${sapo}`]],
  [
    'a second line that opens like a story',
    `${headline}\nNổi bật là năm 2023.`,
    [`P ${headline}`, 'P Nổi bật là năm 2023.'],
  ],
  [
    'a long first line',
    `${'Một câu '.repeat(31).trim()}\n${sapo}`,
    [`P ${'Một câu '.repeat(31).trim()}`, `P ${sapo}`],
  ],
  [
    'a figure on top',
    `leftcenterrightdel\nBa mẫu lúa.\n${headline}\n${sapo}`,
    ['F Ba mẫu lúa. ()', `P ${headline}`, `P ${sapo}`],
  ],
])('no headline is made of %s', (_name, text, blocks) => {
  const imported = importText(text);
  expect(imported.headline).toBeNull();
  expect(told(imported)).toEqual(blocks);
});

test('a standfirst without a headline is taken when it tells day and event, and text follows', () => {
  expect(importText(`${sapo}\nĐoạn một.`)).toMatchObject({ headline: null, sapo });
  expect(importText(sapo)).toMatchObject({
    sapo: null,
    dateline: { place: 'Vĩnh Long', date: '2024-01-03' },
  });
  expect(importText('Sáng 3-1, trời rét.\nĐoạn một.')).toMatchObject({ sapo: null });
});

test("the paper's mark goes from the standfirst into the dateline", () => {
  const imported = importText(`QK7 Online - ${sapo}\nĐoạn một.`);
  expect(imported).toMatchObject({
    sapo,
    dateline: { mark: 'QK7 Online' },
    removed: { paperMarkLines: [1] },
  });
  const long = `QĐND - ${sapo} ${'Các đại biểu thảo luận sôi nổi. '.repeat(20).trim()}`;
  const kept = importText(`${long}\nĐoạn một.`);
  expect(kept).toMatchObject({ sapo: null, dateline: { mark: 'QĐND', place: 'Vĩnh Long' } });
  expect(told(kept)[0]).toMatch(/^P Chiều 3-1-2024/);
});

test('English is told from Vietnamese', () => {
  const english = `Cooperative reviews the season's work
On the afternoon of January 5, 2024, in Hanoi, the Binh Minh Cooperative held a conference on the rice of the season.
The members agreed with the report and asked for more seed.
Translated by Trung Thanh`;
  expect(importText(english)).toMatchObject({
    language: 'en',
    headline: "Cooperative reviews the season's work",
    dateline: { place: 'Hanoi', date: '2024-01-05' },
    byline: [{ roles: ['biên dịch'], name: 'Trung Thanh' }],
  });
  expect(importText('Hoi nghi ban ve giong lua mua, to chuc in an').language).toBe('vi');
});
