import { expect } from '@playwright/test';
import { perform, writeReport } from './article-acts.ts';
import { act, confirm, openArticle } from './article-screen.ts';
import { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';

test('the editor-in-chief publishes before the chain is complete, and the desk asks until somebody else has signed', async ({
  as,
  api,
  site,
}) => {
  const ha = await api('ha');
  const headline = 'Hội nghị ứng phó bão họp giữa đêm';
  const articleId = await writeReport(ha, { headline });
  await perform(ha, 'submit', articleId);

  const editor = await as('tuan');
  await openArticle(editor, articleId);
  await expect(act(editor, 'Xuất bản khẩn')).toHaveCount(0);

  const chief = await as('binh');
  await openArticle(chief, articleId);
  await act(chief, 'Xuất bản khẩn').click();
  await confirm(chief, 'Xuất bản khẩn');
  await expect(chief.getByRole('dialog').getByRole('alert')).toHaveText('Hãy ghi lý do.');
  await chief.getByRole('dialog').getByLabel('Lý do').fill('Bão đổ bộ sớm, cần báo dân ngay.');
  await confirm(chief, 'Xuất bản khẩn');
  await expect(chief.getByText('Đã xuất bản:')).toBeVisible();
  await expect(chief.getByText('Nợ chữ ký thứ hai')).toBeVisible();
  await expect(chief.getByRole('button', { name: 'Ký sau' })).toHaveCount(0);
  expect((await new DeskClient(site).get('/')).body).toContain(headline);

  await editor.goto('/desk');
  const mine = editor
    .getByRole('region', { name: /Chờ/ })
    .getByRole('listitem')
    .filter({ hasText: headline });
  await expect(mine).toContainText('Nợ chữ ký đến');
  await mine.getByRole('link', { name: headline }).click();
  await expect(editor.getByText('Lúc này bạn không cần làm gì với bài.')).toHaveCount(0);
  await editor.getByRole('button', { name: 'Đọc bản 1' }).click();
  await expect(editor.frameLocator('iframe').getByRole('heading', { name: headline })).toBeVisible();
  await editor.keyboard.press('Escape');
  await editor.getByRole('button', { name: 'Ký sau' }).click();
  await confirm(editor, 'Ký sau');
  await expect(editor.getByText('Nợ chữ ký thứ hai')).toHaveCount(0);
  await editor.goto('/desk/articles?query=ung+pho+bao+hop');
  await expect(editor.getByRole('listitem').filter({ hasText: headline })).not.toContainText('Nợ chữ ký');
});
