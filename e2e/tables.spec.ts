import { expect, type Page } from '@playwright/test';
import type { NodeJSON } from '#content/manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import { type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, manuscript, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';
import { docOnServer } from './server-text.ts';

const tools = (page: Page) => page.getByRole('toolbar', { name: 'Công cụ bảng' });

/** A table as rows of words; header cells in brackets. */
function rowsOf(table: NodeJSON | undefined): string[] {
  const cell = (node: NodeJSON) => (node.type === 'tableHeader' ? `[${blockText(node)}]` : blockText(node));
  return (table?.content ?? []).map((row) => (row.content ?? []).map(cell).join(' '));
}

test('a table is written by keyboard alone, its tools stand outside of the text, and undo takes each act back', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const report: Report = { headline: 'Hội nghị có bảng số liệu', paragraphs: ['Số liệu:'] };
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Số liệu:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/bang');
  await page.keyboard.press('Enter');
  for (const words of ['Tỉnh', 'Km đê', 'Đã gia cố', 'Hà Nam', '120', '98']) {
    await page.keyboard.insertText(words);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await expect(manuscript(page).getByRole('columnheader')).toHaveText(['Tỉnh', 'Km đê', 'Đã gia cố']);

  // By keyboard to the tools of the table, and back to the cell.
  await page.keyboard.press('Alt+F10');
  await expect(tools(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(manuscript(page)).toBeFocused();
  await tools(page).getByRole('button', { name: 'Xóa hàng' }).click();
  await expect(manuscript(page).getByRole('row')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(manuscript(page).getByRole('row')).toHaveCount(3);
  await tools(page).getByRole('button', { name: 'Thêm cột bên phải' }).click();
  await tools(page).getByRole('button', { name: 'Hàng tiêu đề' }).click();
  await expect(manuscript(page).getByRole('columnheader')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expectSaved(page);

  const { content } = await docOnServer(ha, articleId, report);
  const table = content.find(({ type }) => type === 'table');
  expect(rowsOf(table)).toEqual(['[Tỉnh] [Km đê] [Đã gia cố]', 'Hà Nam 120 98', '  ']);
  await expect(manuscript(page).getByRole('table')).toHaveText('TỉnhKm đêĐã gia cốHà Nam12098');
});

test('selected paragraphs go into a fact box, Enter leaves it, and blocks change places by key', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const report: Report = { headline: 'Hội nghị có hộp thông tin', paragraphs: ['Đoạn một.', 'Đoạn hai.'] };
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  await caretAfter(page, 'Đoạn hai.');
  await page.keyboard.press('Shift+Home');
  await page
    .getByRole('toolbar', { name: 'Định dạng bản thảo' })
    .getByRole('button', { name: 'Hộp thông tin' })
    .click();
  await page.keyboard.insertText('Thông tin thêm');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  // A hand is slower than this test: the editor has heard where the caret is before the next key.
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.textContent)).toBe('Đoạn hai.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Sau hộp.');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expectSaved(page);
  const { content } = await docOnServer(ha, articleId, report);
  expect(content.slice(2).map((node) => [node.type, blockText(node)])).toEqual([
    ['paragraph', 'Đoạn một.'],
    ['paragraph', 'Sau hộp.'],
    ['factbox', 'Thông tin thêm\nĐoạn hai.'],
  ]);
});
