import { expect } from '@playwright/test';
import { perform, writeReport } from './article-acts.ts';
import { manuscript, openArticle, openTab } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

test('a doubled syllable and a slip in a number are marked; what stays is answered for, and its signer reads why', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const paragraphs = ['Kiện toàn tổ chức chức đảng theo kết luận số 21-KL/TW và Nghị quyết 33/NQ-TW.'];
  const articleId = await writeReport(ha, { headline: 'Hội nghị có một chữ gõ lặp', paragraphs });
  const page = await as('ha');
  await openArticle(page, articleId);
  // Under the words, too, while somebody writes.
  const marks = manuscript(page).locator('.ms-slip');
  await expect(marks).toHaveText(['chức chức', 'kết luận số 21-KL/TW', 'Nghị quyết 33/NQ-TW']);
  // The rules run beside the page: no letter waits for them.
  expect(page.workers()).toHaveLength(1);
  await openTab(page, 'Soát bài');
  const blocks = page.getByRole('region', { name: /^Phải sửa trước khi gửi duyệt/ });
  await expect(blocks).toContainText('chức chức');
  await expect(blocks).toContainText('Gợi ý: chức');
  const warns = page.getByRole('region', { name: /^Nên xem lại/ });
  await expect(warns).toContainText('Gợi ý: Kết luận số 21-KL/TW');
  await expect(warns).toContainText('Gợi ý: Nghị quyết 33-NQ/TW');

  await page.getByRole('button', { name: 'Trả lời chức chức' }).click();
  await page.getByRole('button', { name: 'Giữ nguyên', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Hãy điền ô này.' })).toBeVisible();
  await page.getByLabel('Vì sao giữ nguyên chức chức?').fill('Trích nguyên văn biên bản.');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const answers = page.getByRole('region', { name: 'Đã trả lời (1)' });
  await expect(answers).toContainText('Lý do: Trích nguyên văn biên bản.');
  await expect(blocks).toHaveCount(0);
  await expect(marks).toHaveText(['kết luận số 21-KL/TW', 'Nghị quyết 33/NQ-TW']);
  await perform(ha, 'submit', articleId);

  const editor = await as('tuan');
  await openArticle(editor, articleId);
  await openTab(editor, 'Soát bài');
  await expect(editor.getByRole('region', { name: 'Đã trả lời (1)' })).toContainText(
    'Lý do: Trích nguyên văn biên bản.',
  );
  await editor.getByRole('button', { name: 'Bỏ câu trả lời về chức chức' }).click();
  await expect(editor.getByRole('region', { name: /^Phải sửa trước khi gửi duyệt/ })).toContainText(
    'chức chức',
  );
});
