import { expect } from '@playwright/test';
import { publishReport } from './article-acts.ts';
import { act, openArticle, openTab } from './article-screen.ts';
import { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';

const lists = ['/', '/thoi-su', '/feed.xml', '/sitemap.xml'];

test('taken down with reason and ground, an article leaves every page at once, answers 410 with its notice, and can be put back', async ({
  as,
  api,
  site,
}) => {
  const [ha, tuan] = [await api('ha'), await api('tuan')];
  const sent = await ha.send('/api/photos', await photoFile(21), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  const headline = 'Hội nghị có tên nhân vật viết sai';
  const photo = { assetId, caption: 'Các đại biểu dự hội nghị.' };
  const { articleId, path } = await publishReport(ha, tuan, { headline, photo });
  const reader = new DeskClient(site);
  const image = `/anh/${assetId}/320.jpg`;
  for (const place of lists) expect((await reader.get(place)).status).toBe(200);
  expect((await reader.get(path)).status).toBe(200);
  expect((await reader.get(image)).status).toBe(200);

  const editor = await as('tuan');
  await openArticle(editor, articleId);
  await expect(act(editor, 'Gỡ bài')).toHaveCount(0);

  const page = await as('binh');
  await openArticle(page, articleId);
  await act(page, 'Gỡ bài').click();
  const dialog = page.getByRole('dialog', { name: 'Gỡ bài' });
  await dialog.getByLabel('Lý do gỡ').fill('Viết sai tên nhân vật ở đoạn đầu.');
  await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Hãy điền ô này.');
  await dialog.getByLabel('Căn cứ').fill('Yêu cầu của nhân vật, ngày 29-11-2026');
  const notice = 'Bài có chi tiết chưa chính xác, tòa soạn đang xác minh.';
  await dialog.getByLabel('Lời báo bạn đọc').fill(notice);
  // Without a line, what was written stays where it was written.
  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Không tới được máy chủ');
  await expect(dialog.getByLabel('Lời báo bạn đọc')).toHaveValue(notice);
  await page.context().setOffline(false);
  await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'đã gỡ bài lúc' })).toContainText(
    'Yêu cầu của nhân vật',
  );

  const gone = await reader.get(path);
  expect(gone.status).toBe(410);
  expect(gone.body).toContain(notice);
  expect(gone.body).toContain('noindex');
  expect(gone.body).not.toContain(headline);
  expect(gone.headers['cache-control']).toBe('no-store');
  expect((await reader.get(image)).status).toBe(404);
  for (const place of lists) {
    const { body } = await reader.get(place);
    expect.soft(body, place).not.toContain(headline);
    expect.soft(body, place).not.toContain(path);
  }

  // An old address with another slug is the same article.
  expect((await reader.get(path.replace(/[^/]+-(\d+)$/, 'cu-$1'))).status).toBe(410);

  await page.getByRole('complementary').getByRole('button', { name: 'Đăng lại' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Đã xác minh, bài viết đúng.');
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng lại' }).click();
  await expect(page.getByText('Đã xuất bản:')).toBeVisible();
  expect((await reader.get(path)).body).toContain(headline);
  expect((await reader.get('/')).body).toContain(headline);
  await openTab(page, 'Lịch sử');
  await expect(page.getByText('gỡ bài khỏi trang báo')).toBeVisible();
  await expect(page.getByText('Đã xác minh, bài viết đúng.')).toBeVisible();
});

test('a take-down is ordered for a time and called off at the desk', async ({ as, api }) => {
  const { articleId } = await publishReport(await api('ha'), await api('tuan'), {
    headline: 'Hội nghị có ảnh hết hạn bản quyền',
  });
  const page = await as('binh');
  await openArticle(page, articleId);
  await act(page, 'Gỡ bài').click();
  const dialog = page.getByRole('dialog', { name: 'Gỡ bài' });
  await dialog.getByLabel('Lý do gỡ').fill('Ảnh hết hạn sử dụng.');
  await dialog.getByLabel('Căn cứ').fill('Hợp đồng ảnh số 12');
  await dialog.getByLabel('Gỡ vào một giờ khác').check();
  await expect(dialog.getByText('Giờ của tòa soạn (GMT+7)')).toBeVisible();
  await dialog.getByRole('button', { name: 'Hẹn giờ gỡ' }).click();
  const line = page.getByRole('region', { name: 'Hẹn giờ gỡ' });
  await expect(line).toContainText('Tự gỡ lúc');
  await line.getByRole('button', { name: 'Hủy hẹn gỡ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy hẹn gỡ' }).click();
  await expect(line).toHaveCount(0);
});
