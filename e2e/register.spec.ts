import { expect } from '@playwright/test';
import { writeReport } from './article-acts.ts';
import { confirm, manuscript, openArticle, openTab } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

test('an editor enters somebody with their posts; a report of another day, with another rank, is told so', async ({
  as,
  api,
}) => {
  const page = await as('mai');
  await page.goto('/desk/register');
  await page.getByRole('button', { name: 'Thêm người' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm người' });
  await dialog.getByRole('button', { name: 'Lưu vào sổ' }).click();
  await expect(dialog.getByText('Hãy điền tên.')).toBeVisible();
  await dialog.getByLabel('Tên', { exact: true }).fill('Đoàn Quốc Thử');
  await dialog.getByRole('button', { name: 'Thêm chức vụ' }).click();
  const post = dialog.getByRole('group', { name: 'Chức vụ 1' });
  await post.getByLabel('Cấp bậc').selectOption('Đại tá');
  await post.getByLabel('Chức vụ', { exact: true }).fill('Cục trưởng Cục Thử');
  await post.getByLabel('Từ ngày').fill('2020-01-01');
  await post.getByLabel('Nguồn').fill('Quyết định số 9');
  expect(await violations(page)).toEqual([]);
  await confirm(page, 'Lưu vào sổ');
  await expect(page.getByText('Đã lưu Đoàn Quốc Thử.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Người' })).toContainText('Đại tá, Cục trưởng Cục Thử');
  expect(await violations(page)).toEqual([]);

  const paragraphs = ['Trung tá Đoàn Quốc Thử phát biểu tại hội nghị.'];
  const articleId = await writeReport(await api('lan'), { headline: 'Bài có người trong sổ', paragraphs });
  const lan = await as('lan');
  await openArticle(lan, articleId);
  await openTab(lan, 'Soát bài');
  const warns = lan.getByRole('region', { name: /^Nên xem lại/ });
  await expect(warns).toContainText('Gợi ý: Đại tá Đoàn Quốc Thử');
  await expect(warns).toContainText('Theo: Quyết định số 9, từ 1-1-2020');
  await lan.getByRole('button', { name: 'Sửa Trung tá Đoàn Quốc Thử thành Đại tá Đoàn Quốc Thử' }).click();
  await expect(manuscript(lan)).toContainText('Đại tá Đoàn Quốc Thử phát biểu');

  await page.getByLabel('Tìm trong sổ').fill('doan quoc');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa Đoàn Quốc Thử' }).click();
  await expect(page.getByText('Đã xóa Đoàn Quốc Thử.')).toBeVisible();
  await expect(page.getByText('Chưa có ai, chưa có gì.')).toBeVisible();
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(page.getByRole('list', { name: 'Người' })).toContainText('Đoàn Quốc Thử');
});

test('a CSV file of a spreadsheet is looked at before it is written', async ({ as }) => {
  const page = await as('tuan');
  await page.goto('/desk/register?kind=body');
  await expect(page.getByRole('list', { name: 'Cơ quan' })).toContainText(
    'nay là Tổng cục Hậu cần - Kỹ thuật',
  );
  await page.getByRole('button', { name: 'Nhập CSV' }).click();
  const buffer = Buffer.from(
    '\uFEFFCơ quan;Viết tắt;Đến ngày;Nay là\r\nCục Nhập thử;CNT;31-1-2024;Cục Mới\r\n;x;;\r\n',
  );
  await page
    .getByLabel('Tệp CSV', { exact: true })
    .setInputFiles({ name: 'co-quan.csv', mimeType: 'text/csv', buffer });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 mục mới, 0 mục thay đổi, 0 mục đã có.');
  await expect(dialog).toContainText('Dòng 3: thiếu tên');
  expect(await violations(page)).toEqual([]);
  await confirm(page, 'Ghi vào sổ');
  await expect(page.getByText('Đã ghi 1 mục mới, sửa 0 mục.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Cơ quan' })).toContainText('Cục Nhập thử');
});

test('readers see what a paper is called once somebody else than its writer has confirmed it', async ({
  as,
  page,
  site,
}) => {
  const mai = await as('mai');
  await mai.goto('/desk/register?kind=document');
  const line = mai.getByRole('listitem').filter({ hasText: '21-KL/TW' });
  await line.getByRole('button', { name: 'Thôi cho bạn đọc thấy 21-KL/TW' }).click();
  await expect(mai.getByText('Bạn đọc không còn thấy tên và đường dẫn của 21-KL/TW.')).toBeVisible();
  await page.goto(`${site}/van-ban/21-kl-tw`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('21-KL/TW');
  await expect(page.getByText('Đẩy mạnh xây dựng')).toHaveCount(0);

  await line.getByRole('button', { name: 'Sửa 21-KL/TW' }).click();
  await mai.getByLabel('Đường dẫn').fill('https://tulieu.example/21-kl-tw');
  await mai.getByRole('button', { name: 'Lưu vào sổ' }).click();
  await expect(line.getByText('cần người khác xác nhận')).toBeVisible();

  const other = await as('tuan');
  await other.goto('/desk/register?kind=document');
  await other.getByRole('button', { name: 'Xác nhận 21-KL/TW cho bạn đọc' }).click();
  await expect(other.getByText('Bạn đọc thấy 21-KL/TW ở trang văn bản.')).toBeVisible();
  expect(await violations(other)).toEqual([]);
  await page.reload();
  await expect(page.getByText('Đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị')).toBeVisible();
  await expect(page.getByRole('link', { name: 'tulieu.example' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
