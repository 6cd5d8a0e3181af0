import { expect, test } from 'vitest';
import { linkChecks } from './link-checks.ts';
import { body, headline, sapo, sound, withDoc } from './testing/check-rows.ts';

const linked = (words: string, href = 'https://vi.example/x') => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text: words, marks: [{ type: 'link' as const, attrs: { href } }] }],
});
const found = (words: string, href?: string) =>
  linkChecks.linkWords.find(withDoc(headline, sapo, body, linked(words, href))).length;

test.each(['đây', 'tại đây', 'xem tại đây', 'Bấm vào đây.', 'link này', 'www.vi.example/bao-cao'])(
  '“%s” says nothing of where it leads',
  (words) => expect(found(words)).toBe(1),
);

test.each(['Nghị quyết số 21-NQ/TW', 'báo cáo của tỉnh ở đây năm 2025', 'xem báo cáo', 'Đây Thôn Vĩ Dạ'])(
  '“%s” is left alone',
  (words) => expect(found(words)).toBe(0),
);

test('an article without links has nothing odd', () => {
  expect(Object.values(linkChecks).flatMap(({ find }) => find(sound))).toEqual([]);
});
