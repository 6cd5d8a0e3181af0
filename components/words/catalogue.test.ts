import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { type Language, languages } from './language.ts';

type Entry = { key: string; message: string };

function entriesOf(words: object, prefix = ''): Entry[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const key = prefix ? `${prefix}.${name}` : name;
    if (typeof value === 'string') return [{ key, message: value }];
    return typeof value === 'object' && value !== null ? entriesOf(value, key) : [];
  });
}

const entries = (language: Language) => entriesOf(catalogue[language]);

/** The names in braces, whatever their kind: `{person}` and `{count, plural, …}`; not the words of a branch. */
function argumentsOf(message: string): string[] {
  const bare = message.replace(/(=\d+|one|other) \{[^{}]*\}/g, '');
  return [...new Set([...bare.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].sort();
}

test.each(languages)('every message in %s can be said', (language) => {
  const failures: string[] = [];
  const t = createTranslator({
    locale: language,
    messages: { all: Object.fromEntries(entries(language).map(({ message }, at) => [`m${at}`, message])) },
    onError: (error) => failures.push(error.message),
  });
  entries(language).forEach(({ message }, at) => {
    const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 2]));
    expect(t(`all.m${at}`, values)).not.toMatch(/[{}]/);
  });
  expect(failures).toEqual([]);
});

test('both languages ask for the same values', () => {
  const english = new Map(entries('en').map(({ key, message }) => [key, argumentsOf(message)]));
  const differing = entries('vi').filter(
    ({ key, message }) => String(english.get(key)) !== String(argumentsOf(message)),
  );
  expect(differing).toEqual([]);
});

test.each(languages)(
  'no message in %s holds a quote that the format would swallow, or text in NFD',
  (language) => {
    const odd = entries(language).filter(
      ({ message }) => message.includes("'") || message !== message.normalize('NFC') || message.trim() === '',
    );
    expect(odd).toEqual([]);
  },
);

test('the labels are those of the design', () => {
  const { vi, en } = catalogue;
  const pairs = [vi, en].map((words) => [
    words.signIn.submit,
    words.shell.signOut,
    words.work.title,
    words.shell.newArticle,
    ...(['submit', 'sign', 'agree', 'return', 'publish', 'spike', 'restore'] as const).map(
      (act) => words.acts[act].label,
    ),
    words.article.checks.title,
    words.article.history.title,
    ...(['saved', 'saving', 'keptOnDevice'] as const).map((state) => words.editor.save[state]),
    ...(['headline', 'sapo', 'caption', 'credit'] as const).map((field) => words.editor[field]),
  ]);
  expect(pairs).toEqual([
    [
      ...['Đăng nhập', 'Đăng xuất', 'Việc của tôi', 'Bài mới'],
      ...['Gửi duyệt', 'Ký duyệt', 'Tác giả đồng ý', 'Trả lại', 'Xuất bản', 'Hủy bài', 'Khôi phục'],
      ...['Soát bài', 'Lịch sử', 'Đã lưu', 'Đang lưu', 'Đã giữ trên máy này'],
      ...['Tiêu đề', 'Sapo', 'Chú thích', 'Nguồn ảnh'],
    ],
    [
      ...['Sign in', 'Sign out', 'My work', 'New article'],
      ...['Submit', 'Sign', 'Author agrees', 'Return', 'Publish', 'Spike', 'Restore'],
      ...['Checks', 'History', 'Saved', 'Saving', 'Kept on this device'],
      ...['Headline', 'Standfirst', 'Caption', 'Credit'],
    ],
  ]);
});
