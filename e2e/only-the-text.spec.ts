import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import { photoWithIptc } from '#scripts/demo/photos/photo-with-iptc.ts';
import { type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, openArticle } from './article-screen.ts';
import { pasteCopied } from './clipboard.ts';
import type { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';
import { docOnServer } from './server-text.ts';
import { takeAway } from './steps-of-others.ts';

const seed = readFileSync('content/import-html/fixtures/oldSystem/seed-report.html', 'utf8');
const svg = {
  name: 'x.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
};

/** Every tool that can stand beside, over or in front of the text, and how a writer opens it. */
const tools: readonly {
  name: string;
  open: (page: Page, takeAwayMeanwhile: (words: string) => Promise<void>) => Promise<void>;
  close?: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'the tools and the alt text of a photo',
    open: async (page) => {
      await page.locator('figure img').click();
      await expect(page.getByRole('toolbar', { name: 'Công cụ ảnh 1' })).toBeVisible();
    },
  },
  {
    name: 'a photo that failed',
    open: async (page) => {
      await page.getByLabel('Tệp thay ảnh 1').setInputFiles(svg);
      await expect(page.getByRole('status', { name: /^Chỉ nhận ảnh JPEG/ })).toBeVisible();
    },
  },
  {
    name: 'a photo on its way, and a place that waits for one',
    open: async (page) => {
      await page.route('**/api/photos', () => undefined);
      await page.getByRole('button', { name: 'Tải lại ảnh 1' }).click();
      await expect(page.getByRole('status', { name: /%/ })).toBeVisible();
    },
    close: (page) => page.getByRole('button', { name: 'Hủy tải ảnh 1' }).click(),
  },
  {
    name: 'the menu behind a slash',
    open: async (page) => {
      await caretAfter(page, 'Đoạn thứ nhất.');
      await page.keyboard.type(' /');
      await expect(page.getByRole('listbox', { name: 'Chèn vào chỗ này' })).toBeVisible();
    },
    close: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Backspace');
    },
  },
  {
    name: 'the tools of selected words',
    open: async (page) => {
      await caretAfter(page, 'Đoạn thứ hai.');
      await page.keyboard.press('Shift+Home');
      await expect(page.getByRole('toolbar', { name: 'Công cụ cho chữ đang chọn' })).toBeVisible();
    },
  },
  {
    name: 'the dialog of a link',
    open: async (page) => {
      await caretAfter(page, 'Đoạn thứ hai.');
      await page.keyboard.press('Shift+Home');
      await expect(page.getByRole('toolbar', { name: 'Công cụ cho chữ đang chọn' })).toBeVisible();
      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('dialog', { name: 'Liên kết' })).toBeVisible();
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'the centre of a photo',
    open: async (page) => {
      await page.locator('figure img').click();
      await page.getByRole('button', { name: 'Tâm ảnh' }).click();
      await expect(page.getByRole('dialog', { name: 'Tâm ảnh' })).toBeVisible();
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'the keys',
    open: async (page) => {
      await caretAfter(page, 'Đoạn thứ hai.');
      await page.keyboard.press('ControlOrMeta+/');
      await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'the length of the text',
    open: async (page) => {
      await page.getByRole('button', { name: /^\d+ chữ$/ }).click();
      await expect(page.getByRole('dialog', { name: 'Độ dài bài' })).toBeVisible();
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'words that another person took away',
    open: async (page, takeAwayMeanwhile) => {
      await page.context().setOffline(true);
      await caretAfter(page, 'Đoạn thứ ba.');
      // In the middle of the words: whoever takes them away takes them on both sides of these.
      for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('Viết khi mất mạng.');
      await takeAwayMeanwhile('Đoạn thứ ba.');
      await page.context().setOffline(false);
      const tray = page.getByRole('alert', { name: 'Chữ chờ bạn quyết định' });
      await expect(tray.locator('ins')).toContainText('Viết khi mất mạng.');
    },
  },
  {
    name: 'find and replace',
    open: async (page) => {
      await caretAfter(page, 'Đoạn thứ hai.');
      await page.keyboard.press('ControlOrMeta+f');
      await expect(page.getByRole('search')).toBeVisible();
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'what a photographer wrote into a file',
    open: async (page) => {
      await caretAfter(page, 'Đoạn thứ hai.');
      const written = { caption: 'Toàn cảnh lễ khởi công.', byline: 'Kim Anh', credit: 'TTXVN' };
      const buffer = photoWithIptc(await photoFile(8), written);
      const file = { name: 'hang-tin.jpg', mimeType: 'image/jpeg', buffer };
      await page.getByLabel('Tệp ảnh để chèn').setInputFiles(file);
      await expect(page.getByRole('status', { name: 'Ghi chú trong tệp ảnh 2' })).toBeVisible();
    },
  },
  {
    name: 'the tools of a table',
    open: async (page) => {
      await caretAfter(page, 'Đoạn thứ hai.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/bang');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Tỉnh');
      await expect(page.getByRole('toolbar', { name: 'Công cụ bảng' })).toBeVisible();
    },
  },
  {
    name: 'the note of a paste, places that wait for photos, guessed credits',
    open: async (page) => {
      await caretAfter(page, 'Đoạn thứ nhất.');
      await pasteCopied(page, { html: seed, text: 'leftcenterrightdel' });
      await expect(page.getByRole('status', { name: 'Kết quả dán' })).toBeVisible();
    },
  },
];

test('whatever tool is open, the text in the browser, copied, dragged and on paper is the text of the article', async ({
  as,
  api,
}) => {
  const [ha, mai] = [await api('ha'), await api('mai')];
  const report = await reportWithPhoto(ha);
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openArticle(page, articleId);
  for (const { name, open, close } of tools) {
    await test.step(name, async () => {
      await open(page, async (words) =>
        takeAway(mai, { articleId, words, doc: await docOnServer(ha, articleId, report) }),
      );
      await expectSaved(page);
      const model = await docOnServer(ha, articleId, report);
      const words = wordsOf(model);
      expect(await page.locator('.ms-text').evaluate((dom) => dom.textContent)).toBe(letters(model));
      expect(await printedWords(page)).toEqual(words);
      expect(await copiedFromOutside(page)).toEqual(words);
      expect(await draggedFromOutside(page)).toEqual(words);
      await close?.(page);
    });
  }
});

async function reportWithPhoto(ha: DeskClient): Promise<Report> {
  const sent = await ha.send('/api/photos', await photoFile(4), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  const photo = { assetId, caption: 'Các đại biểu dự hội nghị.' };
  return {
    headline: 'Hội nghị có ảnh',
    photo,
    paragraphs: ['Đoạn thứ nhất.', 'Đoạn thứ hai.', 'Đoạn thứ ba.'],
  };
}

const letters = ({ content }: ManuscriptJSON) => content.map(blockText).join('').replaceAll('\n', '');

function wordsOf(node: NodeJSON | ManuscriptJSON): string[] {
  const inner: readonly NodeJSON[] = node.content ?? [];
  if (inner.every(({ type }) => type === 'text' || type === 'hardBreak'))
    return inner
      .map(({ text }) => text ?? ' ')
      .join('')
      .split(/\s+/)
      .filter(Boolean);
  return inner.flatMap(wordsOf);
}

const darkInk = 'rgb(28, 26, 23)';
const split = (text: string) => text.split(/\s+/).filter(Boolean);

/** What would stand on paper, in words. */
async function printedWords(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // Printers drop the ground: pale letters of a dark desk would stand on white paper.
  await expect(page.locator('.ms-text')).toHaveCSS('color', darkInk);
  // biome-ignore lint/performance/useDomNodeTextContent: what CSS hides does not stand on paper.
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  return split(text);
}

/** The browser's own copy of a selection that begins before the tools and ends behind the text. */
async function copiedFromOutside(page: Page): Promise<string[]> {
  await selectFrame(page);
  await page.keyboard.press('ControlOrMeta+c');
  return split(await page.evaluate(() => navigator.clipboard.readText()));
}

/** What such a selection carries when it is dragged away. */
async function draggedFromOutside(page: Page): Promise<string[]> {
  await selectFrame(page);
  const text = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', document.getSelection()?.toString() ?? '');
    document.body.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    return dataTransfer.getData('text/plain');
  });
  return split(text);
}

function selectFrame(page: Page): Promise<void> {
  return page.evaluate(() => {
    const frame = document.querySelector('section.manuscript');
    const range = document.createRange();
    if (!frame) return;
    range.selectNodeContents(frame);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
}
