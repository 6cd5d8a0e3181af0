import { expect, test } from 'vitest';
import { bodiesOfRegister, peopleOfRegister } from './compare.ts';
import { emptyEntry, holdsOn, impossibleValidity, type RegisterBody, type RegisterPerson } from './entry.ts';

const hung: RegisterPerson = {
  ...(emptyEntry('person', 'Trần Duy Hưng') as RegisterPerson),
  spellings: ['Trần Duy Hung'],
  posts: [
    {
      rank: 'Thiếu tướng',
      office: 'Phó chính ủy Tổng cục',
      from: '2018-01-01',
      to: '2020-06-30',
      source: null,
    },
    {
      rank: 'Trung tướng',
      office: 'Chính ủy Tổng cục',
      from: '2020-07-01',
      to: null,
      source: 'Quyết định 12',
    },
  ],
};
const technical: RegisterBody = {
  ...(emptyEntry('body', 'Tổng cục Kỹ thuật') as RegisterBody),
  ...{ spellings: ['Tổng Cục Kỹ thuật'], to: '2024-01-31' },
  ...{ successor: 'Tổng cục Hậu cần - Kỹ thuật', source: 'Quyết định 366' },
};
const people = (day: string, text: string) =>
  peopleOfRegister({ day, people: [hung], bodies: [], documents: [] }, [text]).map(({ match, suggest }) => [
    match,
    suggest,
  ]);
const bodies = (day: string, text: string) =>
  bodiesOfRegister({ day, people: [], bodies: [technical], documents: [] }, [text]).map(
    ({ match, suggest }) => [match, suggest],
  );

test.each([
  [
    '2023-01-05',
    'Thiếu tướng Trần Duy Hưng chủ trì.',
    [['Thiếu tướng Trần Duy Hưng', 'Trung tướng Trần Duy Hưng']],
  ],
  ['2019-01-05', 'Thiếu tướng Trần Duy Hưng chủ trì.', []],
  [
    '2019-01-05',
    'Trung tướng Trần Duy Hưng chủ trì.',
    [['Trung tướng Trần Duy Hưng', 'Thiếu tướng Trần Duy Hưng']],
  ],
  [
    '2023-01-05',
    'Trung tướng Trần Duy Hưng, Phó chính ủy Tổng cục dự.',
    [['Phó chính ủy Tổng cục', 'Chính ủy Tổng cục']],
  ],
  ['2015-01-05', 'Đại tá Trần Duy Hưng dự.', []],
  ['2023-01-05', 'Ông Trần Duy Hung phát biểu.', [['Trần Duy Hung', 'Trần Duy Hưng']]],
])('on %s “%s”', (day, text, expected) => {
  expect(people(day, text)).toEqual(expected);
});

test.each([
  ['2023-01-05', 'Tổng cục Kỹ thuật tổ chức hội nghị.', []],
  [
    '2025-01-05',
    'Tổng cục Kỹ thuật tổ chức hội nghị.',
    [['Tổng cục Kỹ thuật', 'Tổng cục Hậu cần - Kỹ thuật']],
  ],
  ['2025-01-05', 'Tổng cục Hậu cần - Kỹ thuật tổ chức hội nghị.', []],
  ['2023-01-05', 'Tổng Cục Kỹ thuật tổ chức hội nghị.', [['Tổng Cục Kỹ thuật', 'Tổng cục Kỹ thuật']]],
])('on %s “%s”', (day, text, expected) => expect(bodies(day, text)).toEqual(expected));

test('what the register says has its source', () => {
  const [slip] = peopleOfRegister({ day: '2023-01-05', people: [hung], bodies: [], documents: [] }, [
    'Đại tá Trần Duy Hưng dự.',
  ]);
  expect(slip?.source).toEqual({ words: 'Quyết định 12', from: '2020-07-01' });
});

test('days are included at both ends, and none ends before it begins', () => {
  expect(holdsOn({ from: '2020-01-01', to: '2020-01-31' }, '2020-01-31')).toBe(true);
  expect(holdsOn({ from: '2020-01-01', to: '2020-01-31' }, '2020-02-01')).toBe(false);
  expect(impossibleValidity({ ...technical, from: '2024-05-01' })).toBe('to');
  expect(impossibleValidity(hung)).toBeUndefined();
});
