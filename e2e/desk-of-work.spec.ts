import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { dayOf } from '#domain/newsroom-clock.ts';
import { panelOf, perform, writeReport } from './article-acts.ts';
import { act, confirm, field, openArticle, writeInto } from './article-screen.ts';
import { violations } from './axe.ts';
import { drag } from './drag.ts';
import { test } from './newsroom-fixtures.ts';

const hour = 3_600_000;

test('a review is assigned with a deadline, presses its reviewer, and is watched by somebody else', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const headline = 'Hội nghị bàn giao việc gấp';
  const articleId = await writeReport(ha, { headline });
  await perform(ha, 'submit', articleId);

  const tuan = await as('tuan');
  await openArticle(tuan, articleId);
  const duties = tuan.getByRole('region', { name: 'Phân công' });
  await expect(duties).toContainText('Chưa đặt hạn');
  await duties.getByRole('button', { name: 'Đặt hạn' }).click();
  const dialog = tuan.getByRole('dialog');
  await dialog.getByLabel('Ngày').fill('2020-01-01');
  await confirm(tuan, 'Đặt hạn');
  await expect(dialog.getByRole('alert')).toContainText('đã qua');
  const at = new Date(Date.now() + hour + 7 * hour);
  await dialog.getByLabel('Ngày').fill(at.toISOString().slice(0, 10));
  await dialog.getByLabel('Giờ').fill(at.toISOString().slice(11, 16));
  await confirm(tuan, 'Đặt hạn');
  await expect(duties).toContainText('Hạn xong:');

  await duties.getByRole('button', { name: 'Giao duyệt' }).click();
  await confirm(tuan, 'Giao duyệt');
  await expect(dialog.getByRole('alert')).toHaveText('Hãy chọn một người.');
  await expect(dialog.getByRole('option', { name: /Hà/ })).toHaveCount(0);
  await dialog.getByLabel('Giao cho').selectOption({ label: 'Vũ Thị Mai · Biên tập viên' });
  await confirm(tuan, 'Giao duyệt');
  await expect(duties).toContainText('Người duyệt: Vũ Thị Mai');
  await duties.getByRole('button', { name: 'Theo dõi' }).click();
  await expect(duties.getByRole('button', { name: 'Đang theo dõi', pressed: true })).toBeVisible();

  await tuan.goto('/desk');
  await expect(lineIn(tuan, 'Chờ tôi', headline)).toHaveCount(0);
  await expect(lineIn(tuan, 'Đang theo dõi', headline)).toContainText('Hạn');
  const mai = await as('mai');
  await mai.goto('/desk');
  await expect(lineIn(mai, 'Chờ tôi', headline)).toContainText('Bạn đang duyệt');
  // What is due comes before what only waits, however long.
  const waiting = await mai.getByRole('region', { name: 'Chờ tôi' }).getByRole('listitem').allInnerTexts();
  const placeOf = (words: string) => waiting.findIndex((line) => line.includes(words));
  expect(placeOf(headline)).toBeLessThan(placeOf('Đại hội Hội khuyến học'));
});

test('a draft is handed over: the other writer goes on, and the first cannot open it any more', async ({
  as,
  api,
}) => {
  const articleId = await writeReport(await api('ha'), { headline: 'Hội nghị chuyển cho bạn viết tiếp' });
  const ha = await as('ha');
  await openArticle(ha, articleId);
  await writeInto(ha, 'Sapo', 'Câu vừa gõ trước khi chuyển.');
  await ha.getByRole('region', { name: 'Phân công' }).getByRole('button', { name: 'Chuyển bài' }).click();
  await ha
    .getByRole('dialog')
    .getByLabel('Người nhận bài')
    .selectOption({ label: 'Trần Quang Minh · Phóng viên' });
  await confirm(ha, 'Chuyển bài');
  await expect(ha.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
  await ha.goto(`/desk/articles/${articleId}`);
  await expect(ha.getByRole('main')).toContainText('Không có trang này');
  const minh = await as('minh');
  await openArticle(minh, articleId);
  await expect(field(minh, 'Sapo')).toContainText('Câu vừa gõ trước khi chuyển.');
  await expect(act(minh, 'Gửi duyệt')).toBeVisible();
});

test('cards are dragged where the act is allowed, moved by key as well, and signed only where they are read', async ({
  as,
  api,
}) => {
  const lan = await api('lan');
  const headline = 'Hội nghị trên bảng việc';
  const articleId = await writeReport(lan, { headline, metadata: { section: 'nong-nghiep' } });
  await perform(lan, 'submit', articleId);
  const page = await as('tuan');
  await page.goto('/desk/board?section=nong-nghiep');
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name},`) });
  const card = (name: string) => column(name).getByRole('listitem').filter({ hasText: headline });

  await drag(card('Đang duyệt'), column('Đang đăng'));
  await expect(page.getByText('Bài này không chuyển sang cột đó được.')).toBeVisible();
  await drag(card('Đang duyệt'), column('Đã duyệt'));
  await expect(page.getByRole('dialog', { name: 'Đọc rồi mới ký' })).toBeVisible();
  await page.keyboard.press('Escape');
  await drag(card('Đang duyệt'), column('Trả lại'));
  await page.getByRole('dialog').getByLabel('Lý do').fill('Thiếu số đại biểu.');
  await confirm(page, 'Trả lại');
  await expect(card('Trả lại')).toBeVisible();
  expect((await panelOf(lan, articleId)).returnReason).toBe('Thiếu số đại biểu.');

  const author = await as('lan');
  await author.goto('/desk/board?section=nong-nghiep');
  await author.getByRole('button', { name: `Chuyển bài ${headline}` }).focus();
  await author.keyboard.press('Enter');
  await author.keyboard.press('Enter');
  await expect(author.getByRole('dialog')).toContainText('Bản 1');
  await confirm(author, 'Gửi duyệt');
  await expect(author.getByText(`Đã chuyển bài ${headline} sang Đang duyệt.`)).toBeVisible();

  await perform(await api('mai'), 'sign', articleId);
  await page.reload();
  await drag(card('Đã duyệt'), column('Đang đăng'));
  await expect(page.getByRole('dialog')).toContainText(headline);
  await confirm(page, 'Xuất bản');
  await expect(card('Đang đăng')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('calendar and run-down show what is due and ordered; a narrowed list is kept under a name', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const editor = await api('mai');
  const headline = `Hội nghị có hạn trong lịch ${randomUUID().slice(0, 4)}`;
  const articleId = await writeReport(ha, { headline });
  const tomorrow = dayOf(Date.now() + 24 * hour);
  const at = Date.parse(`${tomorrow}T09:30:00+07:00`);
  await editor.do(`/api/articles/${articleId}/set-deadline`, { requestId: randomUUID(), at });

  const page = await as('tuan');
  await page.goto(`/desk/calendar?month=${tomorrow.slice(0, 7)}`);
  await expect(page.getByRole('link', { name: `09:30 Hạn xong: ${headline}` })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto(`/desk/run-down?day=${tomorrow}`);
  const row = page.getByRole('row').filter({ hasText: headline });
  await expect(row).toContainText('09:30');
  await page.emulateMedia({ media: 'print' });
  await expect(row).toBeVisible();
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  expect(await violations(page)).toEqual([]);

  await page.goto('/desk/articles');
  await page.getByLabel('Trạng thái').selectOption('Bản nháp');
  await expect(page).toHaveURL(/stage=draft/);
  await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
  await confirm(page, 'Lưu');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await page.getByRole('dialog').getByLabel('Tên bộ lọc').fill('Bản nháp của tòa soạn');
  await confirm(page, 'Lưu');
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await expect(page).toHaveURL(/articles$/);
  await page.getByRole('link', { name: 'Bản nháp của tòa soạn' }).click();
  await expect(page).toHaveURL(/stage=draft/);
  await page.getByRole('button', { name: 'Xóa bộ lọc Bản nháp của tòa soạn' }).click();
  await expect(page.getByRole('link', { name: 'Bản nháp của tòa soạn' })).toHaveCount(0);
});

function lineIn(page: Page, group: string, headline: string) {
  return page.getByRole('region', { name: group }).getByRole('listitem').filter({ hasText: headline });
}
