import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { oldFonts, stylesAndLists, tableNotePhoto } from '#content/import-docx/testing/docx-files.ts';
import { field, manuscript, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const wordFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: wordType,
  buffer: Buffer.from(bytes),
});

async function choose(page: Page, file: ReturnType<typeof wordFile>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nhập tệp Word' }).click();
  await (await chooser).setFiles(file);
}

/** Drops a file on the last line of the manuscript, as a file manager does. */
async function drop(page: Page, { name, buffer }: ReturnType<typeof wordFile>): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, type, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], fileName, { type }));
      return transfer;
    },
    [name, wordType, [...buffer]] as const,
  );
  const line = manuscript(page).locator('> :last-child');
  await line.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await line.boundingBox()) ?? {};
  await line.dispatchEvent('drop', { dataTransfer: data, clientX: x + 5, clientY: y + 5 });
}

test('Word files come in by button and by drop, each one step back; a damaged one says so', async ({
  as,
  api,
}) => {
  const page = await as('lan');
  const lan = await api('lan');
  const { articleId } = await lan.do<{ articleId: string }>('/api/articles', { requestId: randomUUID() });
  await openArticle(page, articleId);

  await choose(page, wordFile('thuy-loi.docx', stylesAndLists()));
  await expect(field(page, 'Tiêu đề')).toHaveText('Hội nghị thủy lợi huyện bàn lịch tưới vụ mùa');
  await expect(manuscript(page).getByRole('listitem')).toHaveText([
    /Nạo vét kênh/,
    'Kênh chính',
    'Sửa cống',
    'Xã đầu nguồn',
    'Xã cuối nguồn',
  ]);
  await expect(manuscript(page).getByText('Câu đã xóa')).toHaveCount(0);

  await drop(page, wordFile('dien-tich.docx', tableNotePhoto()));
  await expect(manuscript(page).getByRole('cell', { name: '120' })).toBeVisible();
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText('Kênh chính sau khi nạo vét.');
  await expect(manuscript(page).getByRole('img', { name: 'Kênh dẫn nước giữa ruộng lúa' })).toBeVisible();
  const note = page.getByRole('status', { name: 'Kết quả dán' });
  await expect(note).toContainText('chú thích chân trang');

  await choose(page, wordFile('hong.docx', stylesAndLists().subarray(0, 900)));
  const refusal = page.getByRole('region', { name: 'Nhập tệp hong.docx' });
  await expect(refusal).toContainText('hong.docx bị hỏng, không đọc được.');
  await refusal.getByRole('button', { name: 'Đóng' }).click();
  await expect(refusal).toHaveCount(0);

  await choose(page, wordFile('quan-chinh.docx', oldFonts()));
  await expect(manuscript(page)).toContainText('Đảng ủy Quân sự tỉnh tổ chức hội nghị.');
  await note.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(manuscript(page)).not.toContainText('Đảng ủy Quân sự');
  await expect(manuscript(page).getByRole('cell', { name: '120' })).toBeVisible();
});
