import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '#content/import-html/testing/outline.ts';
import { docxLimits } from '#content/limits.ts';
import { importDocx } from './import-docx.ts';
import { oldFonts, stylesAndLists, tableNotePhoto } from './testing/docx-files.ts';
import { docxOf } from './testing/docx-package.ts';

async function read(bytes: Uint8Array) {
  let next = 0;
  const result = await importDocx(bytes, { newId: () => `f${++next}` });
  if (!result.ok) throw new Error(result.refusal);
  return { ...result.value, outline: outlineOf(result.value).split('\n') };
}

test('styles in both languages, lists in lists, emphasis, links; tracked deletions go', async () => {
  const { outline, report } = await read(stylesAndLists());
  expect(outline).toEqual([
    '## Hội nghị thủy lợi huyện bàn lịch tưới vụ mùa',
    'Sáng 22-11, **mười hai** xã bàn [kế hoạch](https://vidu.vn/ke-hoach)_ tưới_.',
    '## Việc phải làm',
    '- Nạo vét kênh',
    '  - Kênh chính',
    '- Sửa cống',
    '## Thứ tự tưới',
    '1. Xã đầu nguồn',
    '2. Xã cuối nguồn',
    '> Nước là việc chung.',
    '> —',
  ]);
  expect(report).toMatchObject({ source: 'docx', leftOut: { deleted: 1 } });
});

test('tables, notes as text, photos at their places with captions and credits', async () => {
  const { outline, pictures, report } = await read(tableNotePhoto());
  expect(outline).toEqual([
    '## Diện tích tưới tăng',
    'Diện tích tưới tăng một phần ba[1] so với năm trước.',
    '[docx:1] Kênh chính sau khi nạo vét. (LAN ANH) {Kênh dẫn nước giữa ruộng lúa}',
    '|= Xã |={2×1} Diện tích (ha) |',
    '| An Hòa | 120 | 160 |',
    'Các xã đã nhận đủ nước.',
    '[1] Theo báo cáo của phòng nông nghiệp.',
  ]);
  expect(report.kept.notes).toBe(1);
  expect(pictures).toMatchObject([{ figureId: 'f1', mime: 'image/png', src: 'docx:1' }]);
  expect([...(pictures[0]?.bytes.subarray(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
});

test('text in TCVN3 and VNI fonts, named by styles and by runs, becomes Unicode', async () => {
  const { outline, report } = await read(oldFonts());
  expect(outline).toEqual([
    '## HỘI NGHỊ QUÂN CHÍNH',
    'Đảng ủy Quân sự tỉnh tổ chức hội nghị. **Thư ký** ghi biên bản.',
    'Hoäi nghị do đồng chí',
    'Tiếng Việt Quá',
    'Đoạn trên đã là Unicode.',
    'Café Paris',
  ]);
  expect(report.legacy.unknown).toBe(1);
});

describe('is refused in words', () => {
  const oldFile = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const utf16 = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const good = stylesAndLists();
  // Says 250 MB of one letter in a few hundred kilobytes, which deflate does.
  const bomb = () => zipSync({ 'word/document.xml': new Uint8Array(docxLimits.textBytes + 1) });

  test.each([
    ['a .doc', oldFile, 'oldWord'],
    ['rich text', strToU8('{\\rtf1 Chào}'), 'oldWord'],
    ['an encrypted file', Uint8Array.from([...oldFile, ...utf16]), 'encrypted'],
    ['a page of the web', strToU8('<html>'), 'notWord'],
    ['another ZIP', zipSync({ 'a.txt': strToU8('a') }), 'notWord'],
    ['an empty file', new Uint8Array(0), 'damaged'],
    ['half a file', good.subarray(0, good.length / 2), 'damaged'],
    ['a file without its text', zipSync({ '_rels/.rels': strToU8('<a/>') }), 'damaged'],
    ['a file whose XML is broken', docxOf({ body: '<w:p><w:r>' }), 'damaged'],
    ['a file that unpacks to too much', bomb(), 'bomb'],
    ['a file of too many bytes', new Uint8Array(docxLimits.bytes + 1), 'tooLarge'],
  ])('%s', async (_, bytes, refusal) => {
    expect(await importDocx(bytes, { newId: () => 'f' })).toEqual({ ok: false, refusal });
  });
});
