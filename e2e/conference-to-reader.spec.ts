import { expect, type Page } from '@playwright/test';
import {
  act,
  confirm,
  expectSaved,
  field,
  manuscript,
  openArticle,
  openTab,
  writeInto,
} from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

const invitation = `TỔNG CỤC KỸ THUẬT
Hà Nội, ngày 28 tháng 12 năm 2019
GIẤY MỜI
Dự Hội nghị tổng kết công tác Đảng, công tác chính trị năm 2019
1. Thời gian: 08 giờ 00, ngày 07 tháng 01 năm 2020 (thứ Ba)
2. Địa điểm: Hội trường lớn, Tổng cục Kỹ thuật
3. Đơn vị tổ chức: Tổng cục Kỹ thuật
4. Chủ trì: Đồng chí Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật
5. Thành phần:
- Đại tá Nguyễn Văn Bình, Cục trưởng Cục Vật tư
- Thiếu tướng Lê Quang Minh, Phó chủ nhiệm Tổng cục Kỹ thuật
- Lãnh đạo, chỉ huy các cơ quan, đơn vị
6. Số lượng: 250 đại biểu
Trân trọng kính mời.`;

/** What stands in place of each blank of the template; the first four hold a planted mistake each. */
const filled = [
  'năm 2019 có 205 đại biểu dự các đợt sinh hoạt',
  'kiện toàn tổ chức chức đảng ở cơ sở',
  'việc học tập Nghị quyết 33/NQ-TW có nơi còn chậm',
  'năm 2020',
  'tiếp tục thực hiện Kết luận số 21-KL/TW, theo lời Thiếu tướng Trần Duy Hưng tại hội nghị',
  'sáu tập thể của Cục Vật tư',
  'mỗi đơn vị chọn hai việc khó',
];
const mended = [
  ['205 đại biểu', '250 đại biểu'],
  ['chức chức', 'chức'],
  ['Nghị quyết 33/NQ-TW', 'Nghị quyết 33-NQ/TW'],
  ['Thiếu tướng Trần Duy Hưng', 'Trung tướng Trần Duy Hưng'],
] as const;

test('an invitation becomes a conference, a report whose mistakes are mended by keys, and pages that readers find', async ({
  as,
  site,
  page: reader,
}) => {
  test.setTimeout(180_000);
  const page = await as('ha');
  let articleId = '';

  await test.step('the pasted invitation proposes what it says, and the record is begun', async () => {
    await page.goto('/desk/conferences');
    await page.getByRole('button', { name: 'Dán giấy mời' }).click();
    await page.getByLabel('Giấy mời, chương trình').fill(invitation);
    await page.getByRole('button', { name: 'Đọc giấy mời' }).click();
    const proposals = page.getByRole('region', { name: 'Đề xuất' });
    await expect(proposals.getByRole('checkbox')).toHaveCount(11);
    await expect(proposals).toContainText('Ngày: 7-1-2020');
    expect(await violations(page)).toEqual([]);
    await confirm(page, 'Lập hồ sơ');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Hội nghị tổng kết công tác Đảng, công tác chính trị năm 2019',
    );
  });

  await test.step('ranks are put in order, somebody is sent there, the record is saved', async () => {
    await page.getByRole('button', { name: 'Xếp theo chức vụ, cấp bậc' }).click();
    await expect(page.getByLabel('Đại biểu', { exact: true })).toHaveValue(/^Thiếu tướng Lê Quang Minh/);
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Người 1').selectOption({ label: 'Nguyễn Thu Hà' });
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  await test.step('the template gives sapo, attendees and blanks; nothing is made up', async () => {
    await page.getByRole('button', { name: 'Viết bài' }).click();
    await confirm(page, 'Viết bài');
    await expect(field(page, 'Sapo')).toHaveText(
      'Sáng 7-1, tại Hội trường lớn, Tổng cục Kỹ thuật, Tổng cục Kỹ thuật tổ chức Hội nghị tổng kết công tác Đảng, ' +
        'công tác chính trị năm 2019. Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật chủ trì hội nghị.',
    );
    await expect(manuscript(page)).toContainText(
      'Cục trưởng Cục Vật tư; lãnh đạo, chỉ huy các cơ quan, đơn vị.',
    );
    articleId = page.url().split('/').at(-1) ?? '';
    await expect(page.getByRole('textbox', { name: 'Tên thứ 1' })).toHaveValue('Thu Hà');
  });

  await test.step('blanks are filled one after the other by key', async () => {
    await writeInto(page, 'Tiêu đề', 'Tổng cục Kỹ thuật tổng kết công tác Đảng năm 2019');
    for (const [at, words] of filled.entries()) {
      await expect(marks(page, /^\[/)).toHaveCount(filled.length - at);
      await page.keyboard.press('F8');
      await page.keyboard.insertText(words);
    }
    await expect(manuscript(page)).not.toContainText('[');
    await expectSaved(page);
  });

  await test.step('every planted mistake is marked, explained, and mended by a key', async () => {
    for (const [match, suggest] of mended) {
      await expect(marks(page, match)).toHaveCount(1);
      const card = page.getByRole('region', { name: 'Chỗ cần soát' });
      await expect(async () => {
        await page.keyboard.press('F8');
        await expect(card).toContainText(`${match} → ${suggest}`, { timeout: 500 });
      }).toPass();
      await expect(card).toContainText('Vì sao:');
      if (match === 'chức chức') expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Alt+Enter');
      await expect(marks(page, match)).toHaveCount(0);
    }
    await page.keyboard.press('Control+z');
    await expect(manuscript(page)).toContainText('Thiếu tướng Trần Duy Hưng');
    await page.keyboard.press('Control+y');
    await expect(manuscript(page)).not.toContainText('Thiếu tướng Trần Duy Hưng');
    await expectSaved(page);
  });

  await test.step('with section and place it goes to its signers and to print', async () => {
    await page.getByRole('combobox', { name: 'Chuyên mục' }).selectOption('Thời sự');
    await page.getByRole('textbox', { name: 'Địa danh' }).fill('Hà Nội');
    await openTab(page, 'Soát bài');
    await expect(page.getByRole('region', { name: /^Phải sửa trước khi gửi duyệt/ })).toHaveCount(0);
    await act(page, 'Gửi duyệt').click();
    await expect(act(page, 'Gửi duyệt')).toHaveCount(0);
    const editor = await as('tuan');
    await openArticle(editor, articleId);
    await act(editor, 'Ký duyệt').click();
    await act(editor, 'Xuất bản').click();
    await confirm(editor, 'Xuất bản');
    const onSite = editor.getByRole('complementary').getByRole('link', { name: /^\/thoi-su\// });
    await reader.goto(site + (await onSite.getAttribute('href')));
  });

  await test.step('readers find the conference and the document behind the article', async () => {
    const about = reader.getByRole('link', { name: /^Hội nghị tổng kết công tác Đảng/ });
    await about.click();
    await expect(reader).toHaveURL(/\/hoi-nghi\/hoi-nghi-tong-ket-cong-tac-dang-.*-\d+$/);
    await expect(reader.getByText('08:00, sáng 7-1-2020')).toBeVisible();
    await expect(reader.getByRole('definition').filter({ hasText: 'Trần Duy Hưng' })).toBeVisible();
    expect(await violations(reader)).toEqual([]);
    const event = JSON.parse(
      (await reader.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
    );
    expect(event).toMatchObject({ '@type': 'Event', startDate: '2020-01-07T08:00:00+07:00' });
    await reader.getByRole('link', { name: 'Nghị quyết 33-NQ/TW' }).click();
    await expect(
      reader.getByRole('link', { name: 'Tổng cục Kỹ thuật tổng kết công tác Đảng năm 2019' }),
    ).toBeVisible();
    await page.goto('/desk/conferences');
    const wrong = await reader.goto(`${site}/hoi-nghi/mot-ten-khac-99999`);
    expect(wrong?.status()).toBe(404);
  });
});

/** Marks under the words of the manuscript that hold this text. */
function marks(page: Page, text: string | RegExp) {
  return manuscript(page).locator('.ms-slip').filter({ hasText: text });
}
