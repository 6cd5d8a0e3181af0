import { expect, test } from 'vitest';
import { eventKinds } from './events.ts';
import { mentionedIn, noticeKinds, noticeRules, usualChoices } from './notices.ts';

const people = [
  { id: 'ha', name: 'Nguyễn Thu Hà' },
  { id: 'hai', name: 'Nguyễn Thu Hải' },
  { id: 'thu', name: 'Nguyễn Thu' },
  { id: 'lan', name: 'Lê Ngọc Lan' },
];

test.each([
  ['nhờ @Nguyễn Thu Hà xem lại đoạn hai', ['ha']],
  ['@Nguyễn Thu Hải, @Lê Ngọc Lan: xem giúp', ['hai', 'lan']],
  ['@Nguyễn Thu.', ['thu']],
  ['@Nguyễn Thu Hà'.normalize('NFD'), ['ha']],
  ['@Nguyễn Thu Hà và @Nguyễn Thu Hà', ['ha']],
  ['@@Lê Ngọc Lan', ['lan']],
  ['Nguyễn Thu Hà, lan@bao.vn, @ai đó, @', []],
  ['@Lê Ngọc Lanh', []],
])('%s', (text, ids) => {
  expect(mentionedIn(text, people)).toEqual(ids);
});

test('every kind has its usual choice, and every rule tells of an event that there is', () => {
  expect(Object.keys(usualChoices).sort()).toEqual([...noticeKinds].sort());
  for (const [event, rules] of Object.entries(noticeRules)) {
    expect(eventKinds).toContain(event);
    for (const { kind, to } of rules ?? []) {
      expect(noticeKinds).toContain(kind);
      expect(to).not.toEqual([]);
    }
  }
});
