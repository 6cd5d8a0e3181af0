import { expect } from '@playwright/test';
import { figuresOf } from '#content/figures.ts';
import { perform, type Report, writeReport } from './article-acts.ts';
import { expectSaved, openArticle } from './article-screen.ts';
import { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';
import { docOnServer } from './server-text.ts';

test('the focal point of a photo is set by press and by key, is one undo, and lists crop around it', async ({
  as,
  api,
  site,
}) => {
  const [lan, mai] = [await api('lan'), await api('mai')];
  const sent = await lan.send('/api/photos', await photoFile(7), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  const report: Report = {
    headline: 'Hội nghị có ảnh cần giữ tâm',
    photo: { assetId, caption: 'Người phát biểu đứng ở mép trái.' },
  };
  const articleId = await writeReport(lan, report);
  const page = await as('lan');
  await openArticle(page, articleId);
  await page.locator('figure img').click();
  const tools = page.getByRole('toolbar', { name: 'Công cụ ảnh 1' });
  const dialog = page.getByRole('dialog', { name: 'Tâm ảnh' });
  const aim = async () => {
    await tools.getByRole('button', { name: 'Tâm ảnh' }).click();
    const photo = dialog.locator('img').first();
    await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    const { width, height } = (await photo.boundingBox()) ?? { width: 0, height: 0 };
    await photo.click({ position: { x: width * 0.2, y: height * 0.5 } });
    await dialog.getByRole('slider', { name: 'Dọc' }).press('PageUp');
    await dialog.getByRole('button', { name: 'Đặt tâm ảnh' }).click();
  };
  const focal = async () => {
    await expectSaved(page);
    const [figure] = figuresOf(await docOnServer(lan, articleId, report));
    return [figure?.focalX, figure?.focalY];
  };
  await aim();
  const [x = 0, y = 0] = await focal();
  expect(Math.abs(x - 0.2)).toBeLessThan(0.02);
  expect(y).toBeGreaterThan(0.5);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(focal).toEqual([0.5, 0.5]);
  await aim();
  await expect.poll(async () => (await focal())[0]).toBeLessThan(0.25);

  await perform(lan, 'submit', articleId);
  await perform(mai, 'sign', articleId);
  const { path } = await perform<{ path: string }>(mai, 'publish', articleId);
  const front = await new DeskClient(site).get('/');
  const card = front.body.slice(0, front.body.indexOf(path)).split('<picture').at(-1);
  expect(card).toContain('class="fx20 fy');
  expect(front.body).toContain('.fx20{--fx:20%}');
});
