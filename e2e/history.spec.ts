import { expect, type Page } from '@playwright/test';
import { blockText } from '#content/plain-text.ts';
import { type Report, typeInto, writeReport } from './article-acts.ts';
import { caretAfter, confirm, manuscript, openArticle, openTab } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';
import { docOnServer } from './server-text.ts';

const report: Report = {
  headline: 'Hội nghị có hai người viết',
  paragraphs: ['người dự họp.', 'Đoạn hai còn nguyên.'],
};
const timeline = (page: Page) => page.getByRole('navigation', { name: 'Các thời điểm' });
const shown = (page: Page) => page.locator('.moment');

test('a manuscript is seen at any moment, by writer, compared by syllable, and brought back whole or in part', async ({
  as,
  api,
}) => {
  const [ha, mai] = [await api('ha'), await api('mai')];
  const articleId = await writeReport(ha, report);
  await typeInto(mai, articleId, report, '417 ');
  const page = await as('ha');
  await openArticle(page, articleId);
  // The reporter takes the second paragraph away and goes to the history at once.
  await caretAfter(page, 'Đoạn hai còn nguyên.');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Backspace');
  await openTab(page, 'Lịch sử');
  await page.getByRole('link', { name: 'Mở lịch sử bản thảo' }).click();
  await expect(page.getByRole('heading', { name: 'Bản thảo hiện tại' })).toBeVisible();
  await expect(shown(page)).toContainText('417 người dự họp.');
  await expect(shown(page)).not.toContainText('Đoạn hai');

  await timeline(page)
    .getByRole('link', { name: /Mai.* viết/ })
    .click();
  await expect(shown(page)).toContainText('Đoạn hai còn nguyên.');
  await expect(shown(page).locator('[data-fate]')).toHaveCount(1);
  await page.getByRole('link', { name: 'Ai viết chữ nào' }).click();
  const byMai = shown(page).getByTitle(/Mai/);
  await expect(byMai).toHaveText('417 ');
  await expect(page.getByRole('list', { name: 'Người viết' }).getByRole('listitem')).toHaveCount(2);

  await page.getByLabel('So với').selectOption({ label: 'Lúc bắt đầu' });
  await expect(page.locator('ins')).toHaveText(['417 ']);
  await page.goBack();

  await shown(page).getByRole('button', { name: 'Khôi phục đoạn này' }).click();
  await expect(page.getByRole('dialog').locator('ins')).toContainText('Đoạn hai còn nguyên.');
  await confirm(page, 'Khôi phục đoạn này');
  await expect(page.getByRole('status').filter({ hasText: 'Đã khôi phục.' })).toBeVisible();
  const bodyNow = async () => (await docOnServer(ha, articleId, report)).content.slice(2).map(blockText);
  expect(await bodyNow()).toContain('Đoạn hai còn nguyên.');

  await page.getByRole('slider', { name: 'Kéo đến từng lúc' }).press('Home');
  await expect(shown(page)).not.toContainText('417');
  await page.getByRole('button', { name: 'Khôi phục toàn bài' }).click();
  await confirm(page, 'Khôi phục toàn bài');
  await expect(page.getByRole('heading', { name: 'Bản thảo hiện tại' })).toBeVisible();
  await expect.poll(bodyNow).toEqual(['người dự họp.', 'Đoạn hai còn nguyên.']);
  await page.getByRole('link', { name: 'Về bài' }).click();
  await expect(manuscript(page)).toContainText('Đoạn hai còn nguyên.');
  await expect(manuscript(page)).not.toContainText('417');
});

test('what somebody wrote meanwhile is not overwritten by a moment that is brought back', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const articleId = await writeReport(ha, report);
  await typeInto(ha, articleId, report, 'Một trăm ');
  const page = await as('ha');
  await page.goto(`/desk/articles/${articleId}/history?at=0`);
  await page.getByRole('button', { name: 'Khôi phục toàn bài' }).click();
  await typeInto(await api('mai'), articleId, report, 'Khoảng ');
  await confirm(page, 'Khôi phục toàn bài');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  const { content } = await docOnServer(ha, articleId, report);
  expect(content.map(blockText)).toContain('Khoảng Một trăm người dự họp.');
});
