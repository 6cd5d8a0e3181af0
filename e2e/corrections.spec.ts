import { expect } from '@playwright/test';
import { perform, publishReport, type Report } from './article-acts.ts';
import { act, caretAfter, expectSaved, openArticle, openTab } from './article-screen.ts';
import { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';

test('a mistake is corrected in the open: said at the desk, signed, shown above the article and in the public list', async ({
  as,
  api,
  site,
  browser,
}) => {
  const [ha, tuan] = [await api('ha'), await api('tuan')];
  const report: Report = { headline: 'Hội nghị có số đại biểu viết sai', paragraphs: ['Có 417 người dự.'] };
  const { articleId, path } = await publishReport(ha, tuan, report);
  const reader = new DeskClient(site);
  for (const place of [path, '/cai-chinh']) expect((await reader.get(place)).status).toBe(200);

  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Có 417 người dự.');
  await page.keyboard.type(' Số đúng là 471.');
  await expectSaved(page);
  // A press that began before the checks held the act back is not lost.
  await act(page, 'Gửi duyệt').hover();
  await page.mouse.down();
  await page.getByLabel('Lần đăng này là').selectOption('Đính chính');
  await expect(page.getByRole('tab', { name: 'Soát bài 1' })).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('Bài còn lỗi ở mục Soát bài.')).toBeVisible();
  await expect(page.getByText('Đính chính chưa nói sai ở đâu.')).toBeVisible();
  await openTab(page, 'Chi tiết');
  const note = 'Bản trước viết nhầm 417 đại biểu; đúng là 471.';
  await page.getByLabel('Ghi chú cập nhật').fill(note);
  await expect(page.getByText('Đã lưu', { exact: true }).last()).toBeVisible();
  await act(page, 'Gửi duyệt').click();
  await expect(page.getByText('Đang duyệt').first()).toBeVisible();

  await perform(tuan, 'sign', articleId);
  await perform(tuan, 'publish', articleId);
  const article = (await reader.get(path)).body;
  expect(article).toContain('aria-label="Đính chính"');
  expect(article).toContain(note);
  const visitor = await (await browser.newContext({ javaScriptEnabled: false, baseURL: site })).newPage();
  await visitor.goto(path);
  await visitor.getByText('Lịch sử cập nhật: 2 lần đăng').click();
  const told = visitor.locator('details.editions').getByRole('listitem');
  await expect(told).toHaveText([/ · Đính chính: Bản trước viết nhầm 417/, / · Đăng lần đầu$/]);
  await visitor.context().close();
  const list = (await reader.get('/cai-chinh')).body;
  expect(list).toContain(note);
  expect(list).toContain(`href="${path}"`);
  expect((await reader.get('/')).body).toContain('href="/cai-chinh"');

  await openArticle(page, articleId);
  await openTab(page, 'Lịch sử');
  const editions = page.getByRole('region', { name: 'Các lần đăng' });
  await expect(editions.getByRole('listitem')).toHaveCount(2);
  await expect(editions.getByRole('listitem').first()).toContainText('Đính chính');
  await editions.getByRole('button', { name: 'So lần đăng 2 với lần 1' }).click();
  await expect(page.getByRole('dialog').locator('ins').first()).toContainText('Số đúng là 471.');
  await page.keyboard.press('Escape');
  await editions.getByRole('button', { name: 'Xem lần đăng 1' }).click();
  await expect(page.frameLocator('iframe').getByText('Có 417 người dự.', { exact: true })).toBeVisible();
});
