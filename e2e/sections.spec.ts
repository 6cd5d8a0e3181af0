import { expect } from '@playwright/test';
import { confirm } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';
import { livePaths } from './public-requests.ts';

test('an administrator adds a section under another, orders, renames and removes it; the site follows', async ({
  as,
  page: reader,
  site,
}) => {
  const page = await as('quan');
  await page.goto('/desk');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Chuyên mục/ })
    .click();
  await page.getByRole('button', { name: 'Thêm chuyên mục' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm chuyên mục' });
  await dialog.getByLabel('Tên chuyên mục').fill('Tìm kiếm');
  await expect(dialog.getByLabel('Địa chỉ')).toHaveValue('tim-kiem');
  await dialog.getByLabel('Tên tiếng Anh').fill('Party building');
  await confirm(page, 'Lưu chuyên mục');
  await expect(dialog.getByRole('alert')).toHaveText(
    'Địa chỉ này dẫn đến trang khác của báo. Hãy chọn địa chỉ khác.',
  );
  await dialog.getByLabel('Tên chuyên mục').fill('Xây dựng Đảng');
  await expect(dialog.getByLabel('Địa chỉ')).toHaveValue('xay-dung-dang');
  await dialog.getByLabel('Nằm trong').selectOption('Chính trị');
  expect(await violations(page)).toEqual([]);
  await confirm(page, 'Lưu chuyên mục');
  await expect(page.getByText('Đã lưu chuyên mục Xây dựng Đảng.')).toBeVisible();
  const under = page.getByRole('list', { name: 'Trong Chính trị' }).getByRole('listitem');
  await expect(under).toHaveText([/Xây dựng Đảng/]);
  expect(await violations(page)).toEqual([]);

  await reader.goto(`${site}/chinh-tri`);
  await reader.getByRole('navigation', { name: 'Trong chuyên mục này' }).getByRole('link').click();
  await expect(reader).toHaveURL(/\/xay-dung-dang$/);
  await expect(reader.getByText('Chuyên mục này chưa có bài.')).toBeVisible();
  await expect(reader.getByRole('navigation', { name: 'Đường dẫn' })).toHaveText('Chính trị');
  expect(await violations(reader)).toEqual([]);

  const editor = await as('tuan');
  await editor.goto('/desk/fronts/xay-dung-dang');
  await expect(editor.getByLabel('Trang', { exact: true })).toHaveValue('xay-dung-dang');

  await page.getByRole('button', { name: 'Sửa chuyên mục Xây dựng Đảng' }).click();
  const change = page.getByRole('dialog', { name: 'Sửa chuyên mục Xây dựng Đảng' });
  await expect(change.getByLabel('Địa chỉ')).not.toBeEditable();
  await change.getByLabel('Tên chuyên mục').fill('Đảng trong cuộc sống');
  await confirm(page, 'Lưu chuyên mục');
  await expect(under).toHaveText([/Đảng trong cuộc sống/]);
  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Đảng trong cuộc sống');

  await page.getByRole('button', { name: 'Xóa chuyên mục Đảng trong cuộc sống' }).click();
  await confirm(page, 'Xóa');
  await expect(page.getByText('Đã xóa chuyên mục Đảng trong cuộc sống.')).toBeVisible();
  expect((await reader.reload())?.status()).toBe(404);
  await expect(page.getByRole('button', { name: 'Xóa chuyên mục Chính trị' })).toBeDisabled();
});

test('the order of sections is the order of the masthead', async ({ as, page: reader, site }) => {
  const page = await as('quan');
  await page.goto('/desk/sections');
  await page.getByRole('button', { name: 'Đưa Y tế lên' }).click();
  await expect(page.getByText('Đã xếp lại thứ tự.')).toBeVisible();
  const masthead = reader.getByRole('navigation', { name: 'Chuyên mục' }).getByRole('link');
  await reader.goto(site + (await livePaths(site)).article);
  const names = await masthead.allTextContents();
  expect(names.indexOf('Y tế')).toBeLessThan(names.indexOf('Giáo dục'));
  await page.getByRole('button', { name: 'Đưa Y tế xuống' }).click();
  await expect(async () => {
    await reader.reload();
    const now = await masthead.allTextContents();
    expect(now.indexOf('Y tế')).toBeGreaterThan(now.indexOf('Giáo dục'));
  }).toPass();
});
