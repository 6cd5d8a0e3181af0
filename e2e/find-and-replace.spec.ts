import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, field, manuscript, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';
import { textOnServer } from './server-text.ts';

const findBar = (page: Page) => page.getByRole('search', { name: 'Tìm và thay trong bài' });

test('words are found without marks, replaced after a look at each, and taken back by one undo', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const sent = await ha.send('/api/photos', await photoFile(7), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  const report: Report = {
    headline: 'Đảng ủy họp',
    photo: { assetId, caption: 'Đại biểu đang họp.' },
    paragraphs: ['Đoàn đang đăng ký.', 'Hết.'],
  };
  const page = await as('ha');
  const articleId = await writeReport(ha, report);
  await openArticle(page, articleId);
  await caretAfter(page, 'Hết.');
  const written = await manuscript(page).evaluate((dom) => dom.textContent);
  await page.keyboard.press('ControlOrMeta+f');
  const bar = findBar(page);
  await page.keyboard.type('dang');
  await expect(bar).toContainText('1/4');
  // Highlights are no text.
  expect(await manuscript(page).evaluate((dom) => dom.textContent)).toBe(written);
  await page.keyboard.press('Shift+Enter');
  await expect(bar).toContainText('4/4');
  await bar.getByRole('button', { name: 'Phân biệt dấu' }).click();
  await expect(bar).toContainText('Không thấy');
  await bar.getByLabel('Tìm trong bài').fill('đang');
  await expect(bar).toContainText('1/2');
  await bar.getByRole('button', { name: 'Phân biệt dấu' }).click();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  // The caret stands at the hit: what is typed goes there.
  await expect(manuscript(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Đảng');

  await page.keyboard.press('ControlOrMeta+h');
  await expect(bar.getByLabel('Tìm trong bài')).toHaveValue('Đảng');
  await bar.getByLabel('Thay bằng').fill('tổ');
  await bar.getByRole('button', { name: 'Thay tất cả' }).click();
  const preview = page.getByRole('dialog', { name: 'Xem trước khi thay' });
  await preview.getByRole('checkbox', { name: /đăng tổ/ }).uncheck();
  await preview.getByRole('button', { name: 'Thay 3 chỗ' }).click();
  await expect(bar).toContainText('Đã thay 3 chỗ');
  await expectSaved(page);
  const replaced = await textOnServer(ha, articleId, report);
  expect(replaced).toContain('Tổ ủy họp');
  expect(replaced).toContain('Đại biểu tổ họp.');
  expect(replaced).toContain('Đoàn tổ đăng ký.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, 'Tiêu đề')).toHaveText('Đảng ủy họp');
  await expect(manuscript(page)).toContainText('Đoàn đang đăng ký.');
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText('Đại biểu đang họp.');

  await page.keyboard.press('ControlOrMeta+h');
  await bar.getByLabel('Tìm trong bài').fill('dang');
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('2/4');
  await bar.getByLabel('Thay bằng').fill('đã');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText('Đại biểu đã họp.');
  await expect(bar).toContainText('2/3');
  await manuscript(page).focus();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('who may only read finds, sees the outline and is offered nothing that changes the text', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const articleId = await writeReport(ha, { headline: 'Hội nghị để đọc', paragraphs: ['Đoàn đang họp.'] });
  await ha.do(`/api/articles/${articleId}/spike`, { requestId: randomUUID(), reason: 'Trùng bài.' });
  const page = await as('ha');
  await page.goto(`/desk/articles/${articleId}`);
  const tools = page.getByRole('toolbar', { name: 'Định dạng bản thảo' });
  await expect(tools.getByRole('button', { name: 'Dàn bài' })).toBeVisible();
  await expect(tools.getByRole('button', { name: 'In đậm' })).toHaveCount(0);
  await tools.getByRole('button', { name: 'Tìm trong bài' }).click();
  const bar = findBar(page);
  await page.keyboard.type('dang');
  await expect(bar).toContainText('1/1');
  await expect(page.locator('.ms-hit.is-current')).toHaveText('đang');
  await expect(bar.getByRole('button', { name: 'Thay thế' })).toHaveCount(0);
});
