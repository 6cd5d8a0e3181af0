import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { publishReport, writeReport } from './article-acts.ts';
import { test } from './newsroom-fixtures.ts';

test('a reader without scripts finds an article by its words, its document and its topic, until it is taken down', async ({
  api,
  browser,
  site,
}) => {
  const [ha, tuan] = [await api('ha'), await api('tuan')];
  const headline = 'Xã Thượng Nguyên quán triệt việc giữ đê';
  const { articleId, path } = await publishReport(ha, tuan, {
    headline,
    paragraphs: ['Đảng ủy xã ra Chỉ thị 913-CT/ĐU ngày 3-2-2026 về giữ đê.'],
    metadata: { tags: ['Giữ đê'] },
  });
  await writeReport(ha, { headline: 'Xã Thượng Nguyên còn một bản thảo chưa ai duyệt' });
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Tìm kiếm' }).click();
  const field = page.getByRole('searchbox', { name: 'Từ cần tìm' });
  const results = page.locator('ol.results li');

  for (const typed of ['thuong nguyen', 'Thượng Nguyên', '913-CT/ĐU', '"giữ đê" thuong nguyen']) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(results.first().getByRole('link', { name: headline })).toHaveAttribute('href', path);
  }
  await expect(results.first().locator('mark').first()).toBeVisible();
  await expect(page.getByText('còn một bản thảo')).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Chuyên mục' }).selectOption('Kinh tế');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByRole('status')).toContainText('Không có bài nào');
  await page.goto('/tim-kiem?q=thuong+nguyen&tu=2026-02-30');
  await expect(page.getByRole('alert')).toContainText('Ngày không có trong lịch');
  await page.goto('/tim-kiem?q=thuong+nguyen&chuyen-muc=khong-con-nua');
  await expect(page.getByRole('alert')).toHaveText('Không có chuyên mục này; đã tìm trong mọi chuyên mục.');
  await expect(results.first().getByRole('link', { name: headline })).toHaveAttribute('href', path);

  await page.goto(path);
  await page.getByRole('link', { name: 'Giữ đê' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Giữ đê' })).toBeVisible();
  await page.getByRole('link', { name: headline }).click();
  await page.getByRole('link', { name: 'THU HÀ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thu Hà' })).toBeVisible();

  const taken = await (await api('binh')).post(`/api/articles/${articleId}/take-down`, {
    requestId: randomUUID(),
    reason: 'Sai số liệu',
    ground: 'Điều 35 Luật Báo chí',
  });
  expect(taken.status).toBe(200);
  await page.goto('/tim-kiem?q=Th%C6%B0%E1%BB%A3ng+Nguy%C3%AAn');
  await expect(page.getByRole('search')).toBeVisible();
  await expect(page.getByText(headline)).toHaveCount(0);
  for (const place of ['/chu-de/giu-de', '/tac-gia/thu-ha']) {
    await page.goto(place);
    await expect(page.getByText(headline)).toHaveCount(0);
  }
  await context.close();
});
