import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, field, openArticle, writeInto } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';
import { docOnServer } from './server-text.ts';

const report: Report = { headline: 'Hội nghị có nhiều ảnh', paragraphs: ['Đoạn đầu.'] };
const photos = (page: Page) => page.locator('.ms-photo img');
const choose = (page: Page) => page.getByLabel('Tệp ảnh để chèn');

test('photos of a phone and of 40 megapixels arrive; a file without a byte says so and keeps its caption', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Đoạn đầu.');
  const large = await sharp({ create: { width: 7300, height: 5500, channels: 3, background: '#46708c' } })
    .jpeg()
    .toBuffer();
  await choose(page).setInputFiles([
    // As Windows names it: without a kind.
    { name: 'IMG_0471.HEIC', mimeType: '', buffer: readFileSync('media/fixtures/phone.heic') },
    { name: 'trong.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
    { name: 'hoi-truong.jpg', mimeType: 'image/jpeg', buffer: large },
  ]);
  await writeInto(page, 'Chú thích ảnh 2', 'Ảnh chưa mở được.');
  await expect(page.getByRole('status', { name: 'Tệp này không phải ảnh.' })).toBeVisible();
  await expect(photos(page)).toHaveCount(2, { timeout: 60_000 });
  for (const image of await photos(page).all())
    await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await expect(field(page, 'Chú thích ảnh 2')).toHaveText('Ảnh chưa mở được.');

  // Another file into the very place: the caption is still its own.
  const good = { name: 'mo-duoc.jpg', mimeType: 'image/jpeg', buffer: await photoFile(11) };
  await page.getByRole('group', { name: 'Chú thích ảnh 2' }).click();
  await page.getByLabel('Tệp thay ảnh 2').setInputFiles(good);
  await expect(photos(page)).toHaveCount(3);
  await expect(page.getByRole('status', { name: 'Tệp này không phải ảnh.' })).toHaveCount(0);
  await expectSaved(page);
  const { content } = await docOnServer(ha, articleId, report);
  const figures = content.filter(({ type }) => type === 'figure');
  expect(figures.map(({ attrs }) => typeof attrs?.assetId)).toEqual(['string', 'string', 'string']);
});

test('photos on their way when a tab ends go on when the article is opened again, in one tab only', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await page.route('**/api/photos', () => undefined);
  await openArticle(page, articleId);
  await caretAfter(page, 'Đoạn đầu.');
  const files = await Promise.all(
    [12, 13, 14].map(async (number) => ({
      name: `anh-${number}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await photoFile(number),
    })),
  );
  await choose(page).setInputFiles(files);
  await writeInto(page, 'Chú thích ảnh 1', 'Quang cảnh hội nghị.');
  await page.getByRole('button', { name: 'Hủy tải ảnh 3' }).click();
  await expectSaved(page);

  // While the first tab lives, a second one leaves its photos alone.
  const second = await page.context().newPage();
  const sent: string[] = [];
  second.on('request', (request) => request.url().endsWith('/api/photos') && sent.push(request.url()));
  await openArticle(second, articleId);
  await expect(field(second, 'Chú thích ảnh 1')).toHaveText('Quang cảnh hội nghị.');
  await page.close({ runBeforeUnload: false });
  expect(sent).toEqual([]);

  await second.reload();
  // Every width in three formats is made before a photo counts as taken.
  await expect(photos(second)).toHaveCount(2, { timeout: 45_000 });
  await expect(field(second, 'Chú thích ảnh 1')).toHaveText('Quang cảnh hội nghị.');
  await expect.poll(() => sent.length).toBe(2);
  await expectSaved(second);
  await second.reload();
  await expect(photos(second)).toHaveCount(2);
  // The one that was given up stays a place that waits.
  await expect(second.getByLabel('Chọn ảnh 3')).toBeAttached();
  expect(sent).toHaveLength(2);
});
