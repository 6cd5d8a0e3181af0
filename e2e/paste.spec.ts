import { mkdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { applySteps } from '#content/apply-steps.ts';
import { emptyManuscript } from '#content/empty-manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import type { StepsView } from '#domain/views/step-view.ts';
import { writeReport } from './article-acts.ts';
import { expectSaved, field, manuscript, openArticle } from './article-screen.ts';
import { pasteCopied } from './clipboard.ts';
import type { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';

const fixture = (name: string) => readFileSync(`content/import-html/fixtures/${name}.html`, 'utf8');
const word = fixture('word/whole-report');
const seed = fixture('oldSystem/seed-report');

test('a report out of Word becomes headline, standfirst, lists, table, photo and byline', async ({
  as,
  api,
}) => {
  const page = await as('ha');
  const articleId = await newArticle(page);
  const rtf = rtfWith(await photoFile(11));
  await pictureOfSource(page, word, await photoFile(11), 'paste-word-before');

  await pasteCopied(page, { html: word, text: 'Tổng kết', rtf });
  await expect(field(page, 'Tiêu đề')).toHaveText('Tổng kết mười năm phong trào giữ rừng đầu nguồn');
  await expect(field(page, 'Sapo')).toHaveText(
    /^Sáng 20-11-2026, tại Đà Lạt, Bộ Chỉ huy Quân sự tỉnh tổ chức/,
  );
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText('Quang cảnh hội nghị.');
  await expect(field(page, 'Nguồn ảnh 1')).toHaveText('MINH HẠNH');
  await expect(page.locator('figure img')).toBeVisible();
  await expect(manuscript(page).getByRole('heading', { name: 'Ba việc phải làm ngay' })).toBeVisible();
  await expect(manuscript(page).locator('ol > li > ul > li')).toHaveText('Ưu tiên hộ ở xã đặc biệt khó khăn');
  await expect(manuscript(page).getByRole('row')).toHaveText(['Địa bànDiện tích (km²)', 'Lạc Dương12,4']);
  await expect(manuscript(page).getByText('Hội nghị biểu dương 12 tập thể.')).toBeVisible();
  await expect(manuscript(page).getByText('[1] Số liệu của Hạt Kiểm lâm')).toBeVisible();
  await expect(note(page)).toHaveText(
    /1 ảnh đi kèm.*2 danh sách.*chuyển 1 chỗ phông TCVN3.*bút danh: Minh Hạnh/,
  );
  await expectSaved(page);
  await picture(page, 'paste-word-after');

  const text = await textOf(await api('ha'), articleId);
  expect(text).toContain('1.240 ha rừng[1], tăng gần gấp đôi so với');
  expect(text).not.toMatch(/\u00A0|tăng nhiều lần|QĐND -|Héi nghÞ/);

  await note(page).getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(manuscript(page)).toHaveText('');
  await expect(page.locator('figure')).toHaveCount(0);
  await expectSaved(page);
  expect(await textOf(await api('ha'), articleId)).toBe('');
});

test('the seed as HTML leaves no word of its toolbar, and every figure has its caption', async ({
  as,
  api,
}) => {
  const page = await as('ha');
  const articleId = await newArticle(page);
  await pictureOfSource(page, seed, await photoFile(12), 'paste-seed-before');

  await pasteCopied(page, { html: seed, text: 'leftcenterrightdel' });
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText(/^Trung tướng Trần Duy Hưng.*hội nghị\.$/);
  await expect(field(page, 'Chú thích ảnh 2')).toHaveText('Các đại biểu dự hội nghị.');
  await expect(field(page, 'Chú thích ảnh 3')).toHaveText('Quang cảnh hội nghị.');
  await expect(field(page, 'Nguồn ảnh 3')).toHaveText('Kim Anh');
  await expect(note(page)).toHaveText(/3 ảnh chờ tệp.*bỏ 3 dòng thanh công cụ.*bút danh: Kim Anh/);
  await expectSaved(page);
  await picture(page, 'paste-seed-after');
  expect(await textOf(await api('ha'), articleId)).not.toMatch(
    /[Ll]eft|LEFT|[Cc]enter|CENTER|[Rr]ight|RIGHT|\bdel\b|DEL|\u00A0|KIM ANH/,
  );

  await manuscript(page).press('ControlOrMeta+z');
  await expect(manuscript(page)).toHaveText('');
  await expectSaved(page);
});

test('a paste fits the place of the caret: words in a caption, blocks in the text', async ({ as, api }) => {
  const ha = await api('ha');
  const sent = await ha.send('/api/photos', await photoFile(4), 'image/jpeg');
  const { assetId } = JSON.parse(sent.body) as { assetId: string };
  const photo = { assetId, caption: 'Quang cảnh' };
  const articleId = await writeReport(ha, {
    headline: 'Dán vào giữa bài',
    photo,
    paragraphs: ['Đầu.', 'Cuối.'],
  });
  const page = await as('ha');
  await openArticle(page, articleId);

  await caretAtEnd(page, field(page, 'Chú thích ảnh 1'));
  await pasteCopied(page, { html: '<h2>&nbsp;hội <b>nghị</b></h2><ul><li>sáng</li></ul>', text: 'x' });
  await expect(field(page, 'Chú thích ảnh 1')).toHaveText('Quang cảnhhội nghị sáng');
  await expect(note(page)).toHaveCount(0);

  await caretAtEnd(page, manuscript(page).getByText('Đầu.'));
  const data = (await photoFile(4)).toString('base64');
  const html = `<p><a href="/tin/cu.htm">Một</a> <b>đậm</b></p><p><img src="data:image/jpeg;base64,${data}" width="640"></p><p><img src="https://vidu.invalid/a.jpg" width="640"></p>`;
  await pasteCopied(page, { html, text: 'x' });
  await expect(page.locator('figure img')).toHaveCount(2);
  await expect(note(page)).toHaveText(
    /1 ảnh đi kèm.*1 ảnh chờ tệp.*bỏ 1 liên kết không dùng được \(\/tin\/cu\.htm\)/,
  );
  await expect(manuscript(page).getByText('Đầu.Một đậm')).toBeVisible();

  await caretAtEnd(page, manuscript(page).getByText('Cuối.'));
  await page.keyboard.down('Shift');
  await pasteCopied(page, { html: '<p><b>chữ</b> thường</p>', text: ' chữ thường' });
  await page.keyboard.up('Shift');
  await expect(manuscript(page).getByText('Cuối. chữ thường')).toBeVisible();
  await expect(manuscript(page).locator('strong')).toHaveText(['đậm']);
  await expectSaved(page);
});

async function newArticle(page: Page): Promise<string> {
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Bài mới' }).click();
  await expect(manuscript(page)).toBeFocused();
  return page.url().split('/').at(-1) ?? '';
}

function note(page: Page): Locator {
  return page.getByRole('status', { name: 'Kết quả dán' });
}

/** The caret behind the words of a place; a photo that arrives at that moment moves the text from under the pointer. */
async function caretAtEnd(page: Page, place: Locator): Promise<void> {
  const words = await place.textContent();
  await expect(async () => {
    await place.click();
    await page.keyboard.press('End');
    expect(await page.evaluate(wordsBeforeCaret)).toBe(words);
  }).toPass();
}

function wordsBeforeCaret(): string | undefined {
  const { anchorNode, anchorOffset } = getSelection() ?? {};
  return anchorNode?.textContent?.slice(0, anchorOffset);
}

/** The text of an article that began empty, as the server has it. */
async function textOf(client: DeskClient, articleId: string): Promise<string> {
  const answer = await client.read<StepsView>(`/api/articles/${articleId}/steps?since=0`);
  const applied = applySteps(
    emptyManuscript(),
    answer.steps.map(({ step }) => step),
  );
  if (!applied.ok)
    throw new Error(`the steps of the server do not apply: ${JSON.stringify(applied.problem)}`);
  return plainText(applied.value.doc);
}

/** One photo as Word puts it into RTF. */
function rtfWith(photo: Buffer): string {
  return `{\\rtf1\\ansi{\\*\\shppict{\\pict\\picw600\\pich400\\jpegblip\\bliptag7 ${photo.toString('hex')}}}}`;
}

/** The pictures of the documents, made only when they are asked for: `TOASOAN_PICTURES=1`. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env.TOASOAN_PICTURES !== '1') return;
  mkdirSync('docs/pictures', { recursive: true });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}

/** What another program copied, as a browser shows it. */
async function pictureOfSource(page: Page, html: string, photo: Buffer, name: string): Promise<void> {
  if (process.env.TOASOAN_PICTURES !== '1') return;
  const src = `src="data:image/jpeg;base64,${photo.toString('base64')}"`;
  const browser = page.context().browser();
  const source = await browser?.newPage({ viewport: { width: 900, height: 900 } });
  await source?.setContent(html.replaceAll(/src=\s*"[^"]+\.(?:png|jpg)"/g, src));
  await source?.screenshot({ path: `docs/pictures/${name}.png` });
  await source?.close();
}
