import { mkdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { demoPassword } from '#domain/demo-accounts.ts';
import { act, confirm, expectSaved, field, manuscript, openTab, writeInto } from './article-screen.ts';
import { pasteText } from './clipboard.ts';
import { withoutHarmlessScripts } from './harmless-scripts.ts';
import { personOf, test } from './newsroom-fixtures.ts';
import { photoFile } from './photo-files.ts';

const seed = readFileSync('content/import-text/seed/hoi-nghi-tong-cuc-ky-thuat.txt', 'utf8');
const headline = 'Tổng cục Kỹ thuật tổng kết công tác Đảng năm 2022';
const sapo = 'Đảng ủy Tổng cục Kỹ thuật nhìn lại một năm công tác và bàn nhiệm vụ của năm tới.';
const alts = [
  'Một sĩ quan đứng nói ở bục, phía sau là phông đỏ và cờ.',
  'Các hàng ghế kín người, nhiều đại biểu đang ghi chép.',
  'Toàn cảnh hội trường nhìn từ cuối phòng lên sân khấu.',
];
const captions = [
  'Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật phát biểu chỉ đạo hội nghị.',
  'Các đại biểu dự hội nghị.',
  'Quang cảnh hội nghị.',
];

test('the seed becomes a clean article that an editor signs and readers read without scripts', async ({
  browser,
  as,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site });
  const reporter = await context.newPage();
  let address = '';

  await test.step('a reporter signs in and pastes the text into a new article', async () => {
    await signInThroughTheForm(reporter, 'ha');
    await reporter.getByRole('button', { name: 'Bài mới' }).click();
    await expect(manuscript(reporter)).toBeFocused();
    await pasteText(reporter, seed);
    await expect(reporter.getByRole('status', { name: 'Kết quả dán' })).toContainText('3 ảnh chờ tệp');
    for (const number of [1, 2, 3]) await expect(reporter.getByLabel(`Chọn ảnh ${number}`)).toBeAttached();
    await expect(manuscript(reporter)).not.toContainText('leftcenterrightdel');
    await expect(field(reporter, 'Nguồn ảnh 1')).toHaveText('Kim Anh');
  });

  await test.step('the three photos arrive and are described', async () => {
    for (const [index, alt] of alts.entries()) {
      const number = index + 1;
      const file = {
        name: `anh-${number}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await photoFile(11 + number),
      };
      await reporter.getByLabel(`Chọn ảnh ${number}`).setInputFiles(file);
      // Without an alt text it is decoration to everybody who asks by role.
      const photo = field(reporter, `Ảnh ${number}`).locator('img');
      // Every width in three formats is made before the photo counts as taken.
      await expect(photo).toBeVisible({ timeout: 45_000 });
      await photo.click();
      await reporter.getByRole('textbox', { name: `Mô tả ảnh ${number}` }).fill(alt);
      await expect(field(reporter, `Chú thích ảnh ${number}`)).toHaveText(captions[index] ?? '');
    }
  });

  await test.step('what the checks ask for is filled in', async () => {
    await openTab(reporter, 'Soát bài');
    await expect(reporter.getByRole('button', { name: /^Chưa có tiêu đề/ })).toBeVisible();
    await writeInto(reporter, 'Tiêu đề', headline);
    await writeInto(reporter, 'Sapo', sapo);
    await openTab(reporter, 'Chi tiết');
    await reporter.getByLabel('Chuyên mục').selectOption({ label: 'Thời sự' });
    await reporter.getByLabel('Địa danh').fill('Hà Nội');
    await reporter.getByLabel('Ngày').fill('2022-12-27');
    await expect(reporter.getByRole('textbox', { name: 'Tên thứ 1' })).toHaveValue('Kim Anh');
    await openTab(reporter, 'Soát bài');
    // The slip that got through every reader of the old system.
    const blocks = reporter.getByRole('region', { name: /^Phải sửa/ });
    await expect(blocks.getByRole('listitem')).toHaveText([/chức chức.*Gợi ý: chức/]);
    await reporter.getByRole('button', { name: 'Sửa chức chức thành chức' }).click();
    await expect(manuscript(reporter)).toContainText('kiện toàn tổ chức đảng');
    await expect(blocks).toHaveCount(0);
    await reporter
      .getByRole('button', { name: /^Sửa Ban chấp hành Trung ương/ })
      .first()
      .click();
    await expect(manuscript(reporter)).toContainText('Quy định số 37-QĐ/TW của Ban Chấp hành Trung ương');
    await expectSaved(reporter);
    await picture(reporter, 'editor');
    await act(reporter, 'Gửi duyệt').click();
    await expect(act(reporter, 'Gửi duyệt')).toHaveCount(0);
  });

  await test.step('an editor finds it among what waits, signs it and publishes it', async () => {
    const editor = await as('tuan');
    await editor.goto('/desk');
    await editor.getByRole('main').getByRole('link', { name: headline }).first().click();
    await act(editor, 'Ký duyệt').click();
    await act(editor, 'Xuất bản').click();
    await confirm(editor, 'Xuất bản');
    const link = editor.getByRole('complementary').getByRole('link', { name: /^\/thoi-su\// });
    address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(/^\/thoi-su\/tong-cuc-ky-thuat-tong-ket-cong-tac-dang-nam-2022-\d+$/);
  });

  await test.step('a reader reads it with scripts switched off', async () => {
    const reading = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
    const page = await reading.newPage();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.getByText(sapo)).toBeVisible();
    const figures = page.getByRole('figure');
    await expect(figures).toHaveCount(3);
    for (const [index, alt] of alts.entries()) {
      const figure = figures.nth(index);
      await expect(figure.getByRole('img', { name: alt })).toHaveAttribute('srcset', /320w, .*960w, .*1260w/);
      await expect(figure).toContainText(captions[index] ?? '');
      await expect(figure).toContainText('Kim Anh');
    }
    await expect(page.getByText('Tin, ảnh: KIM ANH')).toBeVisible();
    await expect(page.getByText('Hà Nội, 27-12-2022')).toBeVisible();
    await picture(page, 'published');
    const { text, words, loaded } = await page.evaluate(() => ({
      text: document.documentElement.outerHTML,
      words: document.body.textContent,
      loaded: document.images[0]?.naturalWidth ?? 0,
    }));
    expect(loaded).toBeGreaterThan(0);
    for (const litter of ['leftcenterrightdel', '\u00a0', '&nbsp;', '<script'])
      expect(withoutHarmlessScripts(text)).not.toContain(litter);
    for (const block of seed.split('\n').filter((line) => line.length > 120)) {
      expect(words).toContain(mended(block));
    }
    const documents = page.getByRole('region', { name: 'Văn bản viện dẫn' }).getByRole('listitem');
    await expect(documents).toHaveText([
      'Kết luận 21-KL/TW, Ban Chấp hành Trung ương',
      'Quy định 37-QĐ/TW, Ban Chấp hành Trung ương',
      'Nghị quyết 847-NQ/QUTW, Quân ủy Trung ương',
      'Nghị quyết 21-NQ/TW, Ban Chấp hành Trung ương',
    ]);
    // In the text, too, the number leads to everything that cites it.
    await page.getByRole('paragraph').getByRole('link', { name: '847-NQ/QUTW' }).click();
    await expect(page).toHaveURL(/\/van-ban\/847-nq-qutw$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nghị quyết 847-NQ/QUTW');
    await expect(page.getByRole('heading', { name: headline })).toBeVisible();
    await reading.close();
  });
  await context.close();
});

/** A paragraph of the seed as the reporter sends it. */
function mended(block: string): string {
  const clean = block.replaceAll('\u00a0', ' ').trim();
  const isFirst = clean.includes('37-QĐ/TW của Ban chấp hành');
  const named = isFirst ? clean.replace('Ban chấp hành', 'Ban Chấp hành') : clean;
  return named.replace('tổ chức chức đảng', 'tổ chức đảng');
}

async function signInThroughTheForm(page: Page, person: 'ha'): Promise<void> {
  await page.goto('/desk');
  await page.getByLabel('Email').fill(personOf(person).email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
}

/** The pictures of the README, made only when they are asked for: `TOASOAN_PICTURES=1`. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env.TOASOAN_PICTURES !== '1') return;
  mkdirSync('docs/pictures', { recursive: true });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}
