import { expect } from '@playwright/test';
import { panelOf, perform, writeReport } from './article-acts.ts';
import { confirm, openArticle, openTab } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

test('an administrator sets who signs; what is under way keeps the levels that it was submitted with', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const metadata = { section: 'y-te' };
  const underWay = await writeReport(ha, { headline: 'Hội nghị y tế đã gửi từ trước', metadata });
  await perform(ha, 'submit', underWay);

  const page = await as('quan');
  await page.goto('/desk');
  await page.getByRole('main').getByRole('link', { name: 'Chuỗi ký duyệt' }).click();
  await page.getByRole('button', { name: 'Thêm chuỗi' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm chuỗi ký duyệt' });
  await confirm(page, 'Lưu chuỗi');
  await expect(dialog.getByRole('alert')).toHaveText('Hãy điền ô này.');
  await dialog.getByLabel('Tên chuỗi').fill('Y khoa');
  await dialog.getByLabel('Tên tiếng Anh của chuỗi').fill('Medicine');
  const first = dialog.getByRole('group', { name: 'Cấp 1' });
  await first.getByLabel('Tên cấp').fill('Thư ký đọc lại');
  await first.getByLabel('Tên tiếng Anh').fill('Second reading');
  await first.getByLabel('Người ký').selectOption('Thư ký tòa soạn');
  await dialog.getByRole('button', { name: 'Thêm cấp' }).click();
  const second = dialog.getByRole('group', { name: 'Cấp 2' });
  await second.getByLabel('Tên cấp').fill('Biên tập y tế');
  await second.getByLabel('Tên tiếng Anh').fill('Health desk');
  await second.getByLabel('Hạn ký, số giờ').fill('1.5');
  await dialog.getByRole('button', { name: 'Đưa Cấp 2 lên' }).click();
  await confirm(page, 'Lưu chuỗi');
  await expect(dialog.getByRole('alert')).toHaveText('Hãy ghi số giờ nguyên, từ 1 đến 744, hoặc để trống.');
  await dialog.getByRole('group', { name: 'Cấp 1' }).getByLabel('Hạn ký, số giờ').fill('2');
  expect(await violations(page)).toEqual([]);
  await confirm(page, 'Lưu chuỗi');
  await expect(page.getByText('Đã lưu chuỗi Y khoa.')).toBeVisible();
  const levels = page.getByRole('list', { name: 'Các cấp của Y khoa' }).getByRole('listitem');
  await expect(levels).toContainText(['Biên tập y tế', 'Thư ký đọc lại', 'Tổng biên tập']);
  await expect(levels.first()).toContainText('2 giờ');

  await page.getByLabel('Y tế').selectOption('Y khoa');
  await expect(page.getByText('Từ nay bài gửi vào Y tế qua chuỗi Y khoa.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const later = await writeReport(ha, { headline: 'Hội nghị y tế gửi sau khi đổi chuỗi', metadata });
  await perform(ha, 'submit', later);
  const editor = await as('tuan');
  await openArticle(editor, later);
  await openTab(editor, 'Ký duyệt');
  const chain = editor.getByRole('list', { name: 'Chuỗi ký duyệt' }).getByRole('listitem');
  await expect(chain).toContainText(['Biên tập y tế', 'Thư ký đọc lại']);
  expect((await panelOf(ha, underWay)).signOff.levels.map(({ name }) => name)).toEqual(['Biên tập']);

  await page.getByLabel('Y tế').selectOption('Hai cấp');
  await expect(page.getByText('Từ nay bài gửi vào Y tế qua chuỗi Hai cấp.')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa chuỗi Y khoa' }).click();
  await confirm(page, 'Xóa');
  await expect(page.getByText('Đã xóa chuỗi Y khoa.')).toBeVisible();
  expect((await panelOf(ha, later)).signOff.levels).toHaveLength(2);
});
