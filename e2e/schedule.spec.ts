import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { timeOfDay } from '#domain/dates.ts';
import { dayOf, momentAt } from '#domain/newsroom-clock.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import { keepRevision, panelOf, perform, type Report, typeInto, writeReport } from './article-acts.ts';
import { act, openArticle, openTab } from './article-screen.ts';
import { DeskClient } from './desk-client.ts';
import { signInAs, test } from './newsroom-fixtures.ts';
import { copyOfSample, ownPort, startServer } from './server-process.ts';

const hour = 3_600_000;

async function approved(ha: DeskClient, tuan: DeskClient, report: Report): Promise<string> {
  const articleId = await writeReport(ha, report);
  await perform(ha, 'submit', articleId);
  await perform(tuan, 'sign', articleId);
  return articleId;
}

async function chooseTime(page: Page, at: number, confirm: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ngày').fill(dayOf(at));
  await dialog.getByLabel('Giờ', { exact: true }).fill(timeOfDay(at));
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

test('an article is scheduled, changed and called off at the desk, and says when an edit would keep it back', async ({
  as,
  api,
}) => {
  const [ha, tuan] = [await api('ha'), await api('tuan')];
  const report = { headline: 'Hội nghị hẹn giờ lên trang', paragraphs: ['Đoạn đầu.'] };
  const articleId = await approved(ha, tuan, report);
  const page = await as('tuan');
  await openArticle(page, articleId);
  await act(page, 'Hẹn giờ').click();
  await expect(page.getByRole('dialog')).toContainText('Giờ của tòa soạn (GMT+7)');
  const tomorrow = momentAt(dayOf(Date.now() + 24 * hour), '06:00') ?? 0;
  await chooseTime(page, tomorrow, 'Hẹn giờ');

  const line = page.getByRole('region', { name: 'Hẹn giờ' });
  await expect(line).toContainText('Tự xuất bản lúc 06:00');
  await expect(act(page, 'Hẹn giờ')).toHaveCount(0);
  await line.getByRole('button', { name: 'Đổi giờ' }).click();
  await chooseTime(page, tomorrow + hour, 'Hẹn giờ');
  await expect(line).toContainText('Tự xuất bản lúc 07:00');

  const list = await as('mai');
  await list.goto('/desk/articles?query=hen+gio+len+trang');
  await expect(list.getByRole('listitem').filter({ hasText: report.headline })).toContainText('Hẹn 07:00');

  await typeInto(ha, articleId, report, 'Thêm. ');
  await openArticle(page, articleId);
  await expect(line.getByRole('alert')).toContainText('Đến giờ bài sẽ không lên');
  await line.getByRole('button', { name: 'Hủy hẹn giờ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy hẹn giờ' }).click();
  await expect(line).toHaveCount(0);
  await openTab(page, 'Lịch sử');
  await expect(page.getByText('hẹn giờ xuất bản cho 07:00')).toBeVisible();
});

test('under an embargo nobody publishes, no list of the site shows it, and only who publishes may let it go', async ({
  as,
  api,
  site,
}) => {
  const [ha, tuan] = [await api('ha'), await api('tuan')];
  const report = { headline: 'Diễn văn cấm đăng trước giờ đọc', paragraphs: ['Đoạn đầu.'] };
  const articleId = await approved(ha, tuan, report);
  const writer = await as('ha');
  await openArticle(writer, articleId);
  await openTab(writer, 'Ký duyệt');
  await writer.getByRole('button', { name: 'Cấm đăng trước' }).click();
  await chooseTime(writer, Date.now() + 24 * hour, 'Cấm đăng trước');
  const embargo = writer.getByRole('region', { name: 'Cấm đăng trước' });
  await expect(embargo).toContainText('Cấm đăng trước');
  await embargo.getByRole('button', { name: 'Bỏ giờ cấm' }).click();
  await writer.getByRole('dialog').getByRole('button', { name: 'Bỏ giờ cấm' }).click();
  await expect(embargo.getByRole('alert')).toContainText('Chỉ người được xuất bản');

  const revisionId = await keepRevision(tuan, articleId);
  const refused = await tuan.post(`/api/articles/${articleId}/publish`, {
    requestId: randomUUID(),
    revisionId,
  });
  expect(refused.body).toContain('embargoOver');
  const reader = new DeskClient(site);
  for (const place of ['/', '/thoi-su', '/feed.xml', '/sitemap.xml'])
    expect((await reader.get(place)).body, place).not.toContain(report.headline);

  const page = await as('tuan');
  await openArticle(page, articleId);
  await expect(page.getByText('Bài đang bị cấm đăng.')).toBeVisible();
  await expect(act(page, 'Xuất bản')).toHaveCount(0);
  await openTab(page, 'Ký duyệt');
  await page.getByRole('button', { name: 'Bỏ giờ cấm' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ giờ cấm' }).click();
  await expect(act(page, 'Xuất bản')).toBeVisible();
});

test('a scheduled article goes live within a second of its time, though the process was killed and started again', async () => {
  const dataDir = copyOfSample('schedule');
  const own = { dataDir, port: ownPort(7) };
  const first = await startServer(own);
  const [ha, tuan] = [await signInAs(first.url, 'ha'), await signInAs(first.url, 'tuan')];
  const [early, missed] = [
    await approved(ha, tuan, { headline: 'Hội nghị lên đúng giờ' }),
    await approved(ha, tuan, { headline: 'Hội nghị bị lỡ giờ' }),
  ];
  const order = async (articleId: string, at: number) =>
    tuan.do(`/api/articles/${articleId}/schedule`, {
      requestId: randomUUID(),
      revisionId: await keepRevision(tuan, articleId),
      at,
    });
  await order(missed, Date.now() + 1500);
  const due = Date.now() + 20_000;
  await order(early, due);
  await first.kill();

  const second = await startServer(own);
  const live = async (articleId: string) => (await panelOf(tuan, articleId)).live;
  // What was missed goes out as soon as the newsroom is open again.
  await expect.poll(() => live(missed), { timeout: 15_000 }).toBeDefined();
  await expect.poll(() => live(early), { timeout: 40_000 }).toBeDefined();
  const { history }: ArticlePanel = await panelOf(tuan, early);
  const published = history.filter(({ kind }) => kind === 'published');
  expect(published).toHaveLength(1);
  expect((published[0]?.at ?? 0) - due).toBeGreaterThanOrEqual(0);
  expect((published[0]?.at ?? 0) - due).toBeLessThan(1000);
  expect((await new DeskClient(second.url).get('/')).body).toContain('Hội nghị lên đúng giờ');
  await second.stop();
});
