import { expect, test } from 'vitest';
import { importText } from './import-text.ts';
import { told } from './testing/sample-report.ts';

test('two bylines in two lines, tags and the address of the source are taken off the end', () => {
  const imported = importText(
    'Đoạn một.\nBài: LÊ MAI\nTheo VOV\nhttps://bao.example/1\nTừ khóa: lúa mùa, hợp tác xã',
  );
  expect(imported.byline).toEqual([
    { roles: ['bài'], name: 'Lê Mai', raw: 'Bài: LÊ MAI', sourceLine: 2 },
    { roles: ['theo'], name: 'VOV', raw: 'Theo VOV', sourceLine: 3, link: 'https://bao.example/1' },
  ]);
  expect(imported.tags).toEqual(['lúa mùa', 'hợp tác xã']);
  expect(imported.removed).toMatchObject({ bylineLines: [2, 3, 4], tagLines: [5] });
  expect(told(imported)).toEqual(['P Đoạn một.']);
});

test('words in capitals are a name only at the end, and not below a toolbar', () => {
  expect(told(importText('KẾT QUẢ\nĐoạn một.'))).toEqual(['P KẾT QUẢ', 'P Đoạn một.']);
  expect(told(importText('Đoạn một.\nleftcenterrightdel\nCÁNH ĐỒNG MẪU'))).toEqual([
    'P Đoạn một.',
    'F CÁNH ĐỒNG MẪU ()',
  ]);
});

test('what a page leaves round its text is removed and counted', () => {
  const lines = [
    'Kinh tế › Nông nghiệp',
    'QPTD -Thứ Năm, 30/07/2020, 16:43 (GMT+7)',
    '0:00 / 0:00',
    '0:00',
    'Đoạn một, lúc 8:30 / 9:00 có giải lao.',
    'TRỌN BỘ',
    'LÊ MAI',
    'Ý kiến bạn đọc ()',
    'go top',
    'Trả lời',
    'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
    'POWERED BY ONECMS',
    'Theo dõi Báo Mẫu trên Google News',
    'Click để copy',
  ];
  const imported = importText(lines.join('\n'));
  expect(told(imported)).toEqual(['P Đoạn một, lúc 8:30 / 9:00 có giải lao.']);
  expect(imported.removed.residueLines).toEqual([1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 13, 14]);
  expect(imported.dateline.mark).toBe('QPTD');
  expect(imported.byline[0]?.name).toBe('Lê Mai');
});

test('the end mark of the news agency becomes a full stop', () => {
  const imported = importText('Đoạn một.\nVụ mùa thắng lợi./.\n(TTXVN/Vietnam+)');
  expect(told(imported)).toEqual(['P Đoạn một.', 'P Vụ mùa thắng lợi.']);
  expect(imported).toMatchObject({ removed: { endMarkLines: [2] }, byline: [{ roles: ['nguồn'] }] });
});
