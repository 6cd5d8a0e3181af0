import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { perform, writeReport } from './article-acts.ts';
import { confirm, openArticle } from './article-screen.ts';
import { violations } from './axe.ts';
import type { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';

const bell = (page: Page) => page.getByRole('link', { name: /^Thông báo/ });

async function sendBack(author: DeskClient, editor: DeskClient, headline: string, reason: string) {
  const articleId = await writeReport(author, { headline });
  await perform(author, 'submit', articleId);
  await editor.do(`/api/articles/${articleId}/return`, { requestId: randomUUID(), reason });
  return articleId;
}

test('what concerns somebody is told at once, is kept, and is new until they have seen it', async ({
  as,
  api,
}) => {
  const [minh, mai] = [await api('minh'), await api('mai')];
  const page = await as('minh');
  await page.goto('/desk/notices');
  if (await page.getByRole('button', { name: 'Đánh dấu đã xem hết' }).isVisible())
    await page.getByRole('button', { name: 'Đánh dấu đã xem hết' }).click();
  await expect(bell(page)).not.toContainText('mới');

  const headline = `Hội nghị có thông báo ${randomUUID().slice(0, 4)}`;
  await sendBack(minh, mai, headline, 'Thiếu số đại biểu dự.');
  const toast = page.getByRole('status').filter({ hasText: headline });
  await expect(toast).toContainText(`Vũ Thị Mai trả lại bài “${headline}”`);
  await expect(toast).toContainText('Thiếu số đại biểu dự.');
  await expect(bell(page)).toContainText('1 thông báo mới');
  const line = page.getByRole('main').getByRole('listitem').filter({ hasText: headline });
  await expect(line).toContainText('mới');
  expect(await violations(page)).toEqual([]);

  await line.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeAttached();
  await expect(bell(page)).not.toContainText('mới');
  await page.goto('/desk/notices');
  await expect(line).not.toContainText('mới');

  await page.getByRole('link', { name: 'Chọn cách nhận' }).click();
  await expect(page.getByText('Tòa soạn chưa cài máy chủ thư')).toBeVisible();
  await page.getByLabel('Báo ngay: Bài bị trả lại').uncheck();
  await page.getByLabel('Email: Bài bị trả lại').selectOption('Mỗi sáng');
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await expect(page.getByText('Đã lưu.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Báo ngay: Bài bị trả lại')).not.toBeChecked();
  const quiet = await sendBack(minh, mai, `${headline} lần hai`, 'Vẫn thiếu.');
  await page.goto('/desk/notices');
  await expect(page.getByRole('link', { name: new RegExp(`${headline} lần hai`) })).toBeVisible();
  await expect(bell(page)).not.toContainText('mới');
  await page.goto('/desk/notices/choices');
  await page.getByLabel('Báo ngay: Bài bị trả lại').check();
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await expect(page.getByText('Đã lưu.')).toBeVisible();
  expect(quiet).not.toBe('');
});

test('all tabs of a browser share one line, and the next takes over when the first is closed', async ({
  as,
  api,
}) => {
  const [lan, mai] = [await api('lan'), await api('mai')];
  const first = await as('lan');
  let lines = 0;
  first.context().on('request', (request) => {
    if (request.url().endsWith('/api/notices/stream')) lines += 1;
  });
  await first.goto('/desk/articles');
  const second = await first.context().newPage();
  await second.goto('/desk/notices');
  const headline = `Hội nghị đến hai thẻ ${randomUUID().slice(0, 4)}`;
  await sendBack(lan, mai, headline, 'Xem lại đoạn hai.');
  for (const page of [first, second])
    await expect(page.getByRole('status').filter({ hasText: headline })).toBeVisible();
  expect(lines).toBe(1);

  await first.close();
  const again = `${headline} nữa`;
  await expect
    .poll(async () => {
      await sendBack(lan, mai, again, 'Xem lại đoạn ba.');
      return second.getByRole('status').filter({ hasText: again }).count();
    })
    .toBeGreaterThan(0);
  expect(lines).toBe(2);
});

test('the list of work is fresh the moment a colleague submits', async ({ as, api }) => {
  const page = await as('mai');
  await page.goto('/desk');
  const headline = `Hội nghị hiện ra ngay ${randomUUID().slice(0, 4)}`;
  const ha = await api('ha');
  const articleId = await writeReport(ha, { headline });
  await perform(ha, 'submit', articleId);
  await expect(page.getByRole('region', { name: 'Chờ tôi' })).toContainText(headline);
  const author = await as('ha');
  await openArticle(author, articleId);
  await page.getByRole('link', { name: headline, exact: true }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Trả lại', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Sửa lại sapo.');
  await confirm(page, 'Trả lại');
  await expect(author.getByRole('status').filter({ hasText: 'Sửa lại sapo.' })).toBeVisible();
});
