import { expect, test } from 'vitest';
import { noticeKinds } from '#domain/notices.ts';
import { writeLetter } from './write-letter.ts';

const at = Date.UTC(2026, 10, 29, 1, 30);
const url = 'https://tin.example.vn/desk/articles/1';
const asked = {
  language: 'vi' as const,
  person: 'Nguyễn Thu Hà',
  newsroom: 'Báo Sông Hồng',
  choicesUrl: 'https://tin.example.vn/desk/notices/choices',
  isDigest: false,
};

test('a letter says who did what, why, where to go and how to be told otherwise', () => {
  const notice = {
    kind: 'returned' as const,
    headline: 'Hội nghị',
    actor: 'Phạm Anh Tuấn',
    at,
    words: 'Thiếu.',
    url,
  };
  expect(writeLetter({ ...asked, notices: [notice] })).toEqual({
    subject: 'Báo Sông Hồng: Phạm Anh Tuấn trả lại bài “Hội nghị”',
    text: [
      'Chào Nguyễn Thu Hà,',
      'Phạm Anh Tuấn trả lại bài “Hội nghị” (Chủ Nhật, 29/11/2026 08:30 (GMT+7))\nLý do: Thiếu.\nhttps://tin.example.vn/desk/articles/1',
      'Chọn cách nhận thông báo: https://tin.example.vn/desk/notices/choices\n',
    ].join('\n\n'),
  });
});

test('the mail of the day counts what it holds, in English too', () => {
  const notices = noticeKinds.map((kind) => ({ kind, headline: '', at, url }));
  const { subject, text } = writeLetter({ ...asked, language: 'en', isDigest: true, notices });
  expect(subject).toBe(`Báo Sông Hồng: ${noticeKinds.length} notices`);
  expect(text.match(/“without a headline”/g)).toHaveLength(noticeKinds.length);
});

test('a headline with a line break stays on the one line of a subject', () => {
  const notice = { kind: 'due' as const, headline: 'Hội\r\nBcc: x@y.example', at, url };
  expect(writeLetter({ ...asked, notices: [notice] }).subject).not.toMatch(/[\r\n]/);
});
