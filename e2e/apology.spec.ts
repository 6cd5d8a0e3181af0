import { expect } from '@playwright/test';
import { publishReport } from './article-acts.ts';
import { act, confirm, expectSaved, manuscript, openTab } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

test('a mistake is corrected and apologised for in an item of its own, and the two lead to each other', async ({
  as,
  api,
  site,
}) => {
  const headline = 'Hội nghị đăng sai số đại biểu';
  const { articleId, path } = await publishReport(await api('ha'), await api('tuan'), { headline });
  const author = await as('ha');
  await author.goto(`/desk/articles/${articleId}`);
  await author.getByRole('button', { name: 'Cải chính - xin lỗi' }).click();
  await confirm(author, 'Tạo bài cải chính');
  const group = author.getByRole('group', { name: 'Thông tin cải chính, xin lỗi' });
  await expect(group).toContainText(`Về bài “${headline}” (chuyên mục Thời sự`);
  await expect(author.getByRole('link', { name: headline })).toBeVisible();
  await expect(act(author, 'Gửi duyệt')).toBeVisible();
  await act(author, 'Gửi duyệt').click();
  await expect(author.getByRole('tabpanel', { name: 'Soát bài' })).toContainText('chưa nói đã đăng sai gì');
  await openTab(author, 'Chi tiết');
  await group.getByLabel('Thông tin đã đăng sai').fill('50 đại biểu dự hội nghị');
  await group.getByLabel('Thông tin đúng').fill('52 đại biểu dự hội nghị');
  await author.getByRole('textbox', { name: 'Tên thứ 1' }).fill('Thu Hà');
  await author.getByLabel('Địa danh').fill('Hà Nội');
  await author.getByLabel('Ngày', { exact: true }).fill('2026-11-29');
  await manuscript(author).getByRole('paragraph').click();
  await author.keyboard.insertText('Tòa soạn xin lỗi bạn đọc và ban tổ chức hội nghị.');
  await expectSaved(author);
  expect(await violations(author)).toEqual([]);
  await act(author, 'Gửi duyệt').click();
  await expect(act(author, 'Gửi duyệt')).toHaveCount(0);

  const editor = await as('tuan');
  await editor.goto(author.url());
  await act(editor, 'Ký duyệt').click();
  await act(editor, 'Xuất bản').click();
  await confirm(editor, 'Xuất bản');
  await expect(editor.getByText('Đã xuất bản:')).toBeVisible();

  const reader = await editor.context().newPage();
  await reader.goto(`${site}/`);
  await reader.getByRole('link', { name: 'Cải chính - xin lỗi' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Cải chính - xin lỗi');
  expect(await violations(reader)).toEqual([]);
  await reader.getByRole('link', { name: 'Thông tin cải chính, xin lỗi' }).first().click();
  await expect(reader.getByText('52 đại biểu dự hội nghị')).toBeVisible();
  expect(await violations(reader)).toEqual([]);
  await reader.getByRole('link', { name: headline }).click();
  await expect(reader).toHaveURL(new RegExp(`${path}$`));
  await reader.getByRole('complementary').getByRole('link', { name: 'Thông tin cải chính, xin lỗi' }).click();
  await expect(reader.getByText('50 đại biểu dự hội nghị')).toBeVisible();
});
