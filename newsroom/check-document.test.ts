import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';

const folder = 'content/import-text/seed';
const fileName = 'hoi-nghi-tong-cuc-ky-thuat.txt';
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
const newId = () => 'id';
const checked = async (file: Parameters<typeof checkDocument>[0]) => {
  const answer = await checkDocument(file, newId);
  if (!answer.ok) throw new Error('it could not be read');
  return answer.value;
};

test.each(['issues', 'citations', 'quotations', 'abbreviations', 'people', 'ask', 'counts'] as const)(
  'of the seed, the %s are exactly those that an editor expects',
  async (key) => {
    const text = readFileSync(`${folder}/${fileName}`, 'utf8');
    expect((await checked({ kind: 'text', text, fileName }))[key]).toEqual(expected[key]);
  },
);

test('a page is checked by its blocks', async () => {
  const html =
    '<h1>Hội nghị</h1><p>Kiện toàn tổ chức chức đảng.</p><p>Thiếu tướng Lê Văn Đông chủ trì hội nghị.</p>';
  const { issues, people } = await checked({ kind: 'html', html });
  expect(issues).toEqual([
    expect.objectContaining({ rule: 'dup-syllable', level: 'error', match: 'chức chức' }),
  ]);
  expect(people).toEqual([expect.objectContaining({ name: 'Lê Văn Đông', role: 'chủ trì' })]);
});

test('a clean report of another conference raises nothing, and is asked for nothing that it says', async () => {
  const text = [
    'Hội nghị tổng kết công tác phòng, chống thiên tai',
    '',
    'Sáng 12-3, tại Nghệ An, Bộ Chỉ huy quân sự tỉnh tổ chức hội nghị tổng kết công tác phòng, chống thiên tai.',
    '',
    'Đại tá Lê Hồng Nhân, Chỉ huy trưởng chủ trì. Dự hội nghị có đại biểu 21 huyện. Các đại biểu biểu quyết thông qua Nghị quyết số 12-NQ/ĐU ngày 3-1-2026.',
  ].join('\n');
  const { issues, ask } = await checked({ kind: 'text', text, fileName: 'a.txt' });
  expect(issues).toEqual([]);
  expect(ask.filter((name) => name.startsWith('event.') || name.startsWith('citations'))).toEqual([]);
});
