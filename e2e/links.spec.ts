import { expect } from '@playwright/test';
import { publishReport, type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, manuscript, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';
import { docOnServer } from './server-text.ts';

test('a link to a published article is found by words of its title and set by keyboard; drafts are not offered', async ({
  as,
  api,
}) => {
  const [ha, mai] = [await api('ha'), await api('mai')];
  const title = 'Khởi công kè chống sạt lở bờ tả';
  const { path } = await publishReport(ha, mai, { headline: title });
  const report: Report = { headline: `${title} còn là bản nháp`, paragraphs: ['Xem bài trước.'] };
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Xem bài trước.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+k');
  const options = page.getByRole('listbox', { name: 'Bài đã đăng' }).getByRole('option');
  const field = page.getByRole('combobox', { name: 'Địa chỉ, hoặc chữ trong tít bài đã đăng' });
  await expect(field).toBeFocused();
  await expect(options.first()).toBeVisible();
  await page.keyboard.type('sat lo ke khoi cong');
  await expect(options).toHaveText([new RegExp(`^${title}`)]);
  await page.keyboard.press('ArrowDown');
  await expect(options.and(page.getByRole('option', { selected: true }))).toHaveText(new RegExp(`^${title}`));
  await page.keyboard.press('Enter');
  await expect(manuscript(page).getByRole('link', { name: title })).toHaveAttribute('href', path);

  // Words that were chosen stay, and carry the link.
  await caretAfter(page, 'Xem bài trước.');
  await page.keyboard.press('Shift+Home');
  await expect(page.getByRole('toolbar', { name: 'Công cụ cho chữ đang chọn' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await field.fill('không có bài nào như vậy');
  await expect(page.getByRole('status').filter({ hasText: 'Không có bài đã đăng nào' })).toBeVisible();
  await field.fill('ke chong sat lo');
  await options.first().click();
  await expectSaved(page);
  const { content } = await docOnServer(ha, articleId, report);
  const linked = content.flatMap((block) => block.content ?? []).filter(({ marks }) => marks?.length);
  expect(linked.map(({ text, marks }) => [text, marks?.[0]?.attrs?.href])).toEqual([
    ['Xem bài trước.', path],
    [title, path],
  ]);
});
