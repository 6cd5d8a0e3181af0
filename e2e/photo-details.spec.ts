import { expect } from '@playwright/test';
import { photoWithIptc } from '#scripts/demo/photos/photo-with-iptc.ts';
import { type Report, writeReport } from './article-acts.ts';
import { caretAfter, field, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';

test('what a photographer wrote into a file is offered, taken over by one press, and one undo takes it back', async ({
  as,
  api,
}) => {
  const report: Report = { headline: 'Hội nghị có ảnh của hãng tin', paragraphs: ['Đoạn đầu.'] };
  const articleId = await writeReport(await api('ha'), report);
  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Đoạn đầu.');
  const caption = 'Toàn cảnh lễ khởi công kè bờ tả.';
  const written = { caption, byline: 'Kim Anh', credit: 'TTXVN', created: '20261122' };
  const described = photoWithIptc(await photoFile(8), written);
  await page.getByLabel('Tệp ảnh để chèn').setInputFiles([
    { name: 'hang-tin.jpg', mimeType: 'image/jpeg', buffer: described },
    { name: 'khong-ghi-gi.jpg', mimeType: 'image/jpeg', buffer: await photoFile(9) },
  ]);
  const note = page.getByRole('status', { name: 'Ghi chú trong tệp ảnh 1' });
  await expect(note).toContainText(caption);
  await expect(note).toContainText('Chụp ngày 22-11-2026.');
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText('');
  await note.getByRole('button', { name: 'Dùng cả hai' }).click();
  await expect(note).toHaveCount(0);
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText(caption);
  await expect(field(page, 'Nguồn ảnh 1')).toHaveText('Kim Anh/TTXVN');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText('');
  await expect(field(page, 'Nguồn ảnh 1')).toHaveText('');
});
