import { expect, type Page } from '@playwright/test';
import type { NodeJSON } from '#content/manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import { type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, manuscript, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';
import { docOnServer } from './server-text.ts';

const photo = (page: Page) => page.locator('figure img');
const words = 'Các đại biểu dự hội nghị.';

test('a figure is cut, copied, dragged and undone as one: photo, caption, credit, alt text and place', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const sent = await ha.send('/api/photos', await photoFile(4), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  const report: Report = {
    headline: 'Hội nghị có ảnh',
    photo: { assetId, caption: words },
    paragraphs: ['Đoạn thứ nhất.', 'Đoạn thứ hai.'],
  };
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openArticle(page, articleId);
  const body = async () => {
    await expectSaved(page);
    return (await docOnServer(ha, articleId, report)).content.slice(2);
  };
  const kinds = async () => (await body()).map(({ type }) => type);
  const [original] = await body();
  const whole = (node: NodeJSON | undefined) => ({ ...node?.attrs, id: '', words: node && blockText(node) });

  await test.step('cut and put elsewhere it is the same figure', async () => {
    await photo(page).click();
    await page.keyboard.press('ControlOrMeta+x');
    await expect(photo(page)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(photo(page)).toHaveCount(1);
    await photo(page).click();
    await page.keyboard.press('ControlOrMeta+x');
    await caretAfter(page, 'Đoạn thứ nhất.');
    await page.keyboard.press('ControlOrMeta+v');
    await expect(photo(page)).toHaveCount(1);
    expect(await kinds()).toEqual(['paragraph', 'figure', 'paragraph']);
    expect((await body())[1]).toEqual(original);
  });

  await test.step('copied it is a second figure of its own, and one undo takes it back', async () => {
    await photo(page).click();
    await page.keyboard.press('ControlOrMeta+c');
    await caretAfter(page, 'Đoạn thứ hai.');
    await page.keyboard.press('ControlOrMeta+v');
    await expect(photo(page)).toHaveCount(2);
    const figures = (await body()).filter(({ type }) => type === 'figure');
    expect(figures.map(whole)).toEqual([whole(original), whole(original)]);
    expect(new Set(figures.map(({ attrs }) => attrs?.id)).size).toBe(2);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(photo(page)).toHaveCount(1);
    expect(await kinds()).toEqual(['paragraph', 'figure', 'paragraph']);
  });

  await test.step('dragged by the pointer it moves whole, and one undo moves it back', async () => {
    // Both ends of the way on one screen.
    await page.setViewportSize({ width: 1440, height: 1800 });
    const target = manuscript(page).getByText('Đoạn thứ nhất.');
    const box = await target.boundingBox();
    await photo(page).hover();
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20, { steps: 5 });
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(kinds).toEqual(['figure', 'paragraph', 'paragraph']);
    expect((await body())[0]).toEqual(original);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(kinds).toEqual(['paragraph', 'figure', 'paragraph']);
    expect((await body())[1]).toEqual(original);
  });
});
