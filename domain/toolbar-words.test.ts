import { expect, test } from 'vitest';
import { processorTime } from '#content/testing/processor-time.ts';
import { toolbarWordsIn } from './toolbar-words.ts';

test.each([
  'leftcenterrightdel',
  'left center right delete',
  'LEFT | CENTER',
  ' left · center · right · del ',
  'leftcenterrightdelTrung tướng phát biểu.',
  'leftcenterrightdel\u00A0Các đại biểu.',
  'Quang cảnh hội nghị.\nleftcenterrightdel',
])('%j holds toolbar words', (text) => {
  expect(toolbarWordsIn(text)).toBeDefined();
});

test.each([
  'The left and right wings met in the center.',
  'Centerright parties gained seats.',
  'left',
  'Right, left and center',
  'He said: left center right delete it.',
  'Deleted scenes',
  'Các đại biểu dự hội nghị.',
  '',
])('%j does not', (text) => {
  expect(toolbarWordsIn(text)).toBeUndefined();
});

test('a long run of spaces inside a line costs no time', () => {
  const spent = processorTime(200, () => {
    expect(toolbarWordsIn(`a${' '.repeat(100_000)}b`)).toBeUndefined();
    expect(toolbarWordsIn(`a${'\u200B '.repeat(50_000)}b`)).toBeUndefined();
  });
  expect(spent).toBeLessThan(200);
});
