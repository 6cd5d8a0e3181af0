import { expect } from '@playwright/test';
import { perform, writeReport } from './article-acts.ts';
import { act, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';

test('an article that is returned with a reason lies among what came back, until it is submitted again', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const headline = 'Hội nghị thiếu tên người chủ trì';
  const articleId = await writeReport(ha, { headline });
  await perform(ha, 'submit', articleId);

  const editor = await as('tuan');
  await editor.goto('/desk');
  await editor
    .getByRole('region', { name: /^Chờ tôi/ })
    .getByRole('link', { name: headline })
    .click();
  await act(editor, 'Trả lại').click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(dialog.getByText('Hãy ghi lý do.')).toBeVisible();
  await dialog.getByLabel('Lý do').fill('Cần tên và chức danh người chủ trì.');
  await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  const reporter = await as('ha');
  await reporter.goto('/desk');
  const returned = reporter.getByRole('region', { name: /^Trả lại cho tôi/ });
  const row = returned.getByRole('listitem').filter({ hasText: headline });
  await expect(row).toContainText('Lý do trả lại: Cần tên và chức danh người chủ trì.');
  await row.getByRole('link', { name: headline }).click();
  await act(reporter, 'Gửi duyệt').click();
  await expect(act(reporter, 'Gửi duyệt')).toHaveCount(0);
  await reporter.goto('/desk');
  await expect(returned.getByRole('link', { name: headline })).toHaveCount(0);
});

test('the list finds an article by words without their marks, and by where it stands', async ({
  as,
  api,
}) => {
  const headline = 'Tọa đàm về đò ngang và cầu phao';
  await writeReport(await api('lan'), { headline });
  const page = await as('phuc');
  await page.goto('/desk/articles');
  await page.getByLabel('Tìm theo tiêu đề').fill('do ngang va cau phao');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page).toHaveURL(/query=do\+ngang/);
  const rows = page.getByRole('list', { name: 'Bài viết' }).getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(headline);
  await page.getByLabel('Trạng thái').selectOption({ label: 'Đang đăng' });
  await expect(page.getByText('Không có bài nào khớp')).toBeVisible();
  await page.getByLabel('Trạng thái').selectOption({ label: 'Bản nháp' });
  await expect(rows).toHaveCount(1);
});

test('on a phone no page of the desk scrolls sideways', async ({ as, api }) => {
  const articleId = await writeReport(await api('ha'), { headline: 'Hội nghị đọc trên điện thoại' });
  const pages = {
    ha: ['/desk', '/desk/articles', `/desk/articles/${articleId}`],
    quan: ['/desk', '/desk/people'],
  } as const;
  for (const person of ['ha', 'quan'] as const) {
    const page = await as(person);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of pages[person]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `${person} at ${path}`).toBeLessThanOrEqual(390);
    }
  }
});

test('what everybody sees of an article is what the table of acts lets them do', async ({ as, api }) => {
  const ha = await api('ha');
  const articleId = await writeReport(ha, { headline: 'Hội nghị mỗi người một nút' });
  await perform(ha, 'submit', articleId);
  const buttons = {
    ha: ['Tác giả đồng ý', 'Hủy bài'],
    tuan: ['Ký duyệt', 'Nhận duyệt', 'Trả lại', 'Hủy bài'],
    binh: ['Ký duyệt', 'Nhận duyệt', 'Trả lại', 'Hủy bài'],
  } as const;
  for (const person of ['ha', 'tuan', 'binh'] as const) {
    const page = await as(person);
    await openArticle(page, articleId);
    for (const label of [
      'Gửi duyệt',
      'Ký duyệt',
      'Xuất bản',
      'Tác giả đồng ý',
      'Nhận duyệt',
      'Trả lại',
      'Hủy bài',
    ]) {
      const isOffered = buttons[person].some((offered) => offered === label);
      await expect.soft(act(page, label), `${person}: ${label}`).toHaveCount(isOffered ? 1 : 0);
    }
  }
});
