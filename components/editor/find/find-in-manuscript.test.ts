import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { block, figure, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { schema } from '#content/schema.ts';
import { processorTime } from '#content/testing/processor-time.ts';
import { findInManuscript } from './find-in-manuscript.ts';
import type { Search } from './find-in-text.ts';
import { type Replacement, replaceHits } from './replace-hits.ts';

const search: Search = { query: 'dang', marks: false, capitals: false, wholeWord: true };
const row = block('tableRow', block('tableCell', block('paragraph', 'đăng ký')));
const text = manuscript(
  'ĐẢNG bộ họp',
  'Đảng ủy đang bàn',
  block(
    'paragraph',
    'Chữ ',
    { type: 'text', text: 'đ', marks: [{ type: 'bold' }] },
    { type: 'text', text: 'ảng viên', marks: [{ type: 'italic' }] },
  ),
  block('paragraph', 'Dòng một đan', { type: 'hardBreak' }, 'g đang'),
  figure('f1', 'Ảnh: đáng nhớ', 'Đặng Văn Đăng'),
  block('table', row),
);

const words = (doc: Node, query: Search) =>
  findInManuscript(doc, query).map(({ from, to }) => doc.textBetween(from, to));

test('hits are found in every field, across marks, never across lines or blocks', () => {
  const { doc } = stateOf(text);
  expect(words(doc, search)).toEqual([
    ...['ĐẢNG', 'Đảng', 'đang', 'đảng', 'đang', 'đáng', 'Đặng', 'Đăng', 'đăng'],
  ]);
});

describe('replacing', () => {
  function replaced(replacement: Replacement, query = search) {
    const state = stateOf(text, undefined, [history()]);
    let next = state;
    replaceHits(findInManuscript(state.doc, query), replacement)(state, (transaction) => {
      next = state.apply(transaction);
    });
    next.doc.check();
    let back = next;
    undo(next, (transaction) => {
      back = next.apply(transaction);
    });
    return { next, isBack: back.doc.eq(state.doc) };
  }

  test('all at once is one step of undo', () => {
    const { next, isBack } = replaced({ text: 'tổ', keepCase: true });
    expect(next.doc.textBetween(0, next.doc.content.size, '|', '⏎')).toBe(
      'TỔ bộ họp|Tổ ủy tổ bàn|Chữ tổ viên|Dòng một đan⏎g tổ|Ảnh: tổ nhớ|Tổ Văn Tổ|tổ ký',
    );
    expect(isBack).toBe(true);
  });

  test('the words keep the marks of the first letter that they replace', () => {
    const { next } = replaced({ text: 'tổ', keepCase: false });
    const paragraph = next.doc.child(2);
    expect(paragraph.child(1).text).toBe('tổ');
    expect(paragraph.child(1).marks.map(({ type }) => type.name)).toEqual(['bold']);
  });

  test('by nothing takes the hits out; without hits nothing happens', () => {
    expect(replaced({ text: '', keepCase: true }).next.doc.child(0).textContent).toBe(' bộ họp');
    expect(replaceHits([], { text: 'x', keepCase: false })(stateOf(text))).toBe(false);
  });
});

test('a second search of 100,000 words looks only at what changed, and stays within a frame', () => {
  const sentence = 'Đảng ủy, Bộ Tư lệnh chỉ đạo các cơ quan, đơn vị đăng ký thi đua trong toàn quân. ';
  const long = manuscript(
    'T',
    'S',
    ...Array.from({ length: 1000 }, (_, n) => block('paragraph', `${n} ${sentence.repeat(5)}`)),
  );
  const doc = Node.fromJSON(schema, long);
  expect(findInManuscript(doc, search)).toHaveLength(10_000);
  const worked = processorTime(5 * 100, () => {
    for (let round = 0; round < 5; round++) findInManuscript(doc, search);
  });
  expect(worked / 5).toBeLessThan(100);
});
