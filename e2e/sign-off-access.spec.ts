import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import {
  editDetails,
  keepRevision,
  perform,
  publishReport,
  type Report,
  writeReport,
} from './article-acts.ts';
import { act, openArticle, openTab } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

const hour = 3_600_000;
const screens = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

for (const { width, height, colorScheme } of screens) {
  test(`axe finds nothing on sign-off and what comes after it, at ${width} pixels, ${colorScheme}`, async ({
    as,
    api,
    site,
  }) => {
    const [ha, tuan, binh] = [await api('ha'), await api('tuan'), await api('binh')];
    const page = await as('binh');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    const showPanels = async () => {
      if (width < 1024) await page.getByRole('button', { name: 'Các mục của bài' }).click();
    };

    const ordered = await writeReport(ha, { headline: `Hội nghị hẹn giờ ${width}` });
    await perform(ha, 'submit', ordered);
    await perform(tuan, 'sign', ordered);
    const request = async () => ({ requestId: randomUUID(), revisionId: await keepRevision(binh, ordered) });
    const later = { at: Date.now() + 5 * hour };
    await binh.do(`/api/articles/${ordered}/schedule`, { ...(await request()), ...later });
    await binh.do(`/api/articles/${ordered}/embargo`, { requestId: randomUUID(), at: Date.now() + 9 * hour });
    await openArticle(page, ordered);
    await showPanels();
    await openTab(page, 'Ký duyệt');
    expect.soft(await violations(page), 'ordered, and held back').toEqual([]);
    await page.getByRole('button', { name: 'Đổi giờ' }).first().click();
    expect.soft(await violations(page, { inside: '[role=dialog]' }), 'choosing a time').toEqual([]);

    const report: Report = { headline: `Hội nghị có đính chính ${width}` };
    const { articleId, path } = await publishReport(ha, tuan, report);
    await editDetails(ha, articleId, {
      updateKind: 'correction',
      updateNote: 'Bản trước viết nhầm 417; đúng là 471.',
    });
    await perform(ha, 'submit', articleId);
    const urgent = { requestId: randomUUID(), revisionId: await keepRevision(binh, articleId) };
    await binh.do(`/api/articles/${articleId}/publish-urgently`, {
      ...urgent,
      reason: 'Sai số liệu, phải sửa ngay.',
    });
    await openArticle(page, articleId);
    await showPanels();
    await openTab(page, 'Lịch sử');
    expect.soft(await violations(page), 'owing a signature, and its editions').toEqual([]);
    await act(page, 'Gỡ bài').click();
    await page.getByLabel('Gỡ vào một giờ khác').check();
    expect.soft(await violations(page, { inside: '[role=dialog]' }), 'taking down').toEqual([]);

    for (const place of ['/desk/record', '/desk'])
      await page.goto(place).then(async () => expect.soft(await violations(page), place).toEqual([]));
    for (const place of [path, '/cai-chinh'])
      await page.goto(site + place).then(async () => expect.soft(await violations(page), place).toEqual([]));
    const words = { reason: 'Sai tên nhân vật.', ground: 'Yêu cầu của nhân vật' };
    await binh.do(`/api/articles/${articleId}/take-down`, { requestId: randomUUID(), ...words });
    await page.goto(site + path);
    expect.soft(await violations(page), 'gone').toEqual([]);
    await openArticle(page, articleId);
    await showPanels();
    expect.soft(await violations(page), 'taken down').toEqual([]);
  });
}
