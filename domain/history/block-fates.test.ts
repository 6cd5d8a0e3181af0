import { expect, test } from 'vitest';
import type { NodeJSON } from '#content/manuscript.ts';
import { figure, manuscript, paragraph, text } from '#content/testing/sample-manuscript.ts';
import { blockFates } from './block-fates.ts';

const say = (words: string) => paragraph(text(words));
const first = say('Sáng nay các đại biểu bàn cách giữ đê.');
const second = say('Chiều nay đoàn đi thực địa ở Hà Nam.');
const third = say('Mai hội nghị bế mạc tại hội trường lớn.');
const then = manuscript(first, second, third).content;

const stands = { kind: 'stands' };
test.each<[string, NodeJSON[], unknown[]]>([
  ['nothing changed', [first, second, third], [stands, stands, stands]],
  [
    'one was rewritten',
    [first, say('Chiều nay đoàn đi thực địa ở Nam Định.'), third],
    [stands, { kind: 'changed', now: 3 }, stands],
  ],
  ['one is gone', [first, third], [stands, { kind: 'gone', after: 3 }, stands]],
  ['the first is gone', [second, third], [{ kind: 'gone', after: 2 }, stands, stands]],
  ['one moved', [second, third, first], [stands, stands, stands]],
  [
    'something stands before it',
    [figure('Lễ ký.'), first, third],
    [stands, { kind: 'gone', after: 4 }, stands],
  ],
])('%s', (_, now, fates) => {
  expect(blockFates(then, manuscript(...now).content).slice(2)).toEqual(fates);
});

test('a headline that was written anew is changed, however little of it is left', () => {
  const now = manuscript(first, second, third);
  now.content[0] = { type: 'headline', content: [text('Khác hẳn')] };
  expect(blockFates(then, now.content)[0]).toEqual({ kind: 'changed', now: 0 });
});
