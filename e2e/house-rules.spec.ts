import { expect } from '@playwright/test';
import { writeReport } from './article-acts.ts';
import { manuscript, openArticle, openTab } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

test('the editor-in-chief puts a word on the list of the house, and writers are told with what to write', async ({
  as,
  api,
}) => {
  const binh = await as('binh');
  await binh.goto('/desk/house-rules');
  const words = binh.getByLabel('Bảng từ của báo', { exact: true }).and(binh.getByRole('textbox'));
  await expect(binh.getByRole('checkbox', { name: 'Chữ gõ lặp' })).toBeChecked();
  await words.fill('x');
  await binh.getByRole('button', { name: 'Lưu quy tắc' }).click();
  await expect(binh.getByText('Bảng từ có dòng quá ngắn hoặc quá dài')).toBeVisible();
  await words.fill('chữ thử của bảng từ => chữ đúng');
  await binh.getByLabel('Chữ tắt', { exact: true }).fill('thường => nghĩa');
  await binh.getByRole('button', { name: 'Lưu quy tắc' }).click();
  await expect(binh.getByText('Bảng chữ tắt có dòng chưa đúng')).toBeVisible();
  await binh.getByLabel('Chữ tắt', { exact: true }).fill('QKTHU => Quân khu thử');
  await binh.getByLabel('Tên cơ quan', { exact: true }).fill('Cục Thử nghiệm');
  expect(await violations(binh)).toEqual([]);
  await binh.getByRole('button', { name: 'Lưu quy tắc' }).click();
  await expect(binh.getByText('lưu lần cuối')).toBeVisible();
  await binh.reload();
  await expect(words).toHaveValue('chữ thử của bảng từ => chữ đúng');
  await expect(binh.getByLabel('Chữ tắt', { exact: true })).toHaveValue('QKTHU => Quân khu thử');

  const paragraphs = ['Đây là chữ thử của bảng từ trong một câu của Cục thử nghiệm.'];
  const articleId = await writeReport(await api('lan'), { headline: 'Bài có chữ của bảng từ', paragraphs });
  const lan = await as('lan');
  await openArticle(lan, articleId);
  await expect(manuscript(lan).locator('.ms-slip')).toHaveText(['chữ thử của bảng từ', 'Cục thử nghiệm']);
  await openTab(lan, 'Soát bài');
  await lan.getByRole('button', { name: 'Sửa chữ thử của bảng từ thành chữ đúng' }).click();
  await expect(manuscript(lan)).toContainText('Đây là chữ đúng trong một câu của Cục thử nghiệm.');
});
