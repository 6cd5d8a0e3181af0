import { expect, test } from 'vitest';
import { type ToolName, toolOf, toolsAt } from '#components/editor/tools/tools.ts';
import { catalogue } from '#components/words/catalogue.ts';
import { findTools } from './find-tools.ts';

const rows: [query: string, first: ToolName | undefined][] = [
  ['', 'paragraph'],
  ['anh', 'photo'],
  ['ảnh', 'photo'],
  ['ẢNH', 'photo'],
  ['anh'.normalize('NFD'), 'photo'],
  ['ảnh'.normalize('NFD'), 'photo'],
  ['chen', 'photo'],
  ['image', 'photo'],
  ['tit', 'heading2'],
  ['tít phụ nhỏ', 'heading3'],
  ['h3', 'heading3'],
  ['danh so', 'orderedList'],
  ['gach dau dong', 'bulletList'],
  ['trich', 'quote'],
  ['phat bieu', 'quote'],
  ['url', 'link'],
  ['kg', undefined],
  ['zz', undefined],
];

test.each(rows)('"%s" finds %s first', (query, first) => {
  const all = toolsAt('slash').map((name) => ({
    name,
    words: [catalogue.vi.tools.names[name], ...toolOf(name).keywords],
  }));
  expect(findTools(query, all)[0]).toBe(first);
});
