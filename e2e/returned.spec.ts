import { expect } from '@playwright/test';
import { panelOf, perform, writeReport } from './article-acts.ts';
import { act, caretAfter, confirm, field, manuscript, openArticle, openTab } from './article-screen.ts';
import { violations } from './axe.ts';
import { test } from './newsroom-fixtures.ts';

test('a return marks places in the text; the author goes to each, answers, and it comes back to who returned it', async ({
  as,
  api,
}) => {
  const lan = await api('lan');
  const headline = 'Hội nghị có chỗ phải sửa';
  const paragraphs = ['Hội nghị có 50 đại biểu dự.', 'Đồng chí chủ trì phát biểu kết luận.'];
  const articleId = await writeReport(lan, { headline, paragraphs, metadata: { section: 'chinh-tri' } });
  await perform(lan, 'submit', articleId);
  await perform(await api('tuan'), 'sign', articleId);

  const secretary = await as('phuc');
  await openArticle(secretary, articleId);
  await expect(secretary.getByRole('note').filter({ hasText: 'Phạm Anh Tuấn' })).toContainText(
    'các chữ ký này hết hiệu lực',
  );
  const marking = secretary.getByRole('region', { name: 'Chỗ cần sửa' });
  await marking.getByRole('button', { name: 'Đánh dấu chỗ đang chọn' }).click();
  await expect(marking.getByRole('status')).toHaveText('Hãy chọn chữ trong bài trước.');
  await caretAfter(secretary, '50 đại biểu dự.');
  await secretary.keyboard.press('Shift+Home');
  await marking.getByRole('button', { name: 'Đánh dấu chỗ đang chọn' }).click();
  await act(secretary, 'Trả lại').click();
  const dialog = secretary.getByRole('dialog');
  await expect(dialog).toContainText('Có chỗ đánh dấu chưa ghi cần sửa gì.');
  await expect(dialog.getByRole('button', { name: 'Trả lại', exact: true })).toBeDisabled();
  await secretary.keyboard.press('Escape');
  await marking.getByRole('textbox').fill('Danh sách ghi 52 đại biểu.');
  await act(secretary, 'Trả lại').click();
  await expect(dialog).toContainText('1 chỗ được đánh dấu đi kèm.');
  await dialog.getByLabel('Lý do').fill('Kiểm lại số đại biểu.');
  await confirm(secretary, 'Trả lại');
  await expect(secretary.getByRole('region', { name: 'Chỗ được đánh dấu' })).toContainText('52 đại biểu');

  const author = await as('lan');
  await openArticle(author, articleId);
  const places = author.getByRole('region', { name: 'Chỗ được đánh dấu' });
  await expect(places).toContainText('Danh sách ghi 52 đại biểu.');
  await expect(author.locator('.ms-place')).toHaveText('Hội nghị có 50 đại biểu dự.');
  await caretAfter(author, 'Đồng chí chủ trì phát biểu kết luận.');
  await author.keyboard.type(' Hết.');
  await places.getByRole('button', { name: /Đến chỗ “Hội nghị có 50/ }).click();
  await expect
    .poll(() => author.evaluate(() => getSelection()?.toString()))
    .toBe('Hội nghị có 50 đại biểu dự.');
  await places.getByRole('textbox').fill('Đã đếm lại, đúng là 52.');
  await places.getByRole('button', { name: 'Lưu trả lời' }).click();
  await expect(places).toContainText('1/1 đã trả lời');
  expect(await violations(author)).toEqual([]);
  await field(author, 'Tiêu đề').click();
  await expect(manuscript(author)).toContainText('Hết.');
  await act(author, 'Gửi duyệt').click();
  await expect(act(author, 'Gửi duyệt')).toHaveCount(0);

  const { signOff } = await panelOf(lan, articleId);
  expect(signOff.levels[signOff.next]?.role).toBe('secretary');
  await secretary.reload();
  await expect(act(secretary, 'Ký duyệt')).toBeVisible();
  await expect(secretary.getByRole('region', { name: 'Chỗ được đánh dấu' })).toContainText(
    'Đã đếm lại, đúng là 52.',
  );
  await openTab(secretary, 'Ký duyệt');
  await secretary.getByRole('button', { name: 'Xem thay đổi từ lần gửi trước (bản 1)' }).click();
  await expect(secretary.getByRole('dialog').locator('ins')).toContainText('Hết.');
});
