import { expect, type Page } from '@playwright/test';
import { panelOf, perform, writeReport } from './article-acts.ts';
import { act, caretAfter, expectSaved, openArticle } from './article-screen.ts';
import { test } from './newsroom-fixtures.ts';

test('two sign while the author edits: one outcome, nobody is left with half of it, and each is told what to do', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const headline = 'Hội nghị có ba người cùng làm một lúc';
  const articleId = await writeReport(ha, { headline, paragraphs: ['Hội nghị bàn việc giữ đê.'] });
  await perform(ha, 'submit', articleId);
  const [author, first, second] = [await as('ha'), await as('tuan'), await as('mai')];
  for (const page of [author, first, second]) await openArticle(page, articleId);
  await caretAfter(author, 'Hội nghị bàn việc giữ đê.');

  await Promise.all([
    author.keyboard.type(' Hội nghị bàn thêm việc giữ rừng.'),
    act(first, 'Ký duyệt').click(),
    act(second, 'Ký duyệt').click(),
  ]);
  await expectSaved(author);

  // Whatever came first: a signature counts for exactly what it named, and for one level there is one.
  const { signOff, stage } = await panelOf(ha, articleId);
  const counting = signOff.signatures.filter(({ counts }) => counts);
  expect(counting.length).toBeLessThanOrEqual(1);
  expect(stage).toBe(counting.length === 1 ? 'approved' : 'inReview');
  for (const page of [first, second]) await expect(page.getByRole('main')).toContainText('giữ rừng');

  // Each can go on from where it stands: who is still asked to sign does so, on the text that everybody sees now.
  await first.reload();
  if (counting.length === 0) await act(first, 'Ký duyệt').click();
  await expect(act(first, 'Xuất bản')).toBeVisible();
  await second.reload();
  await expect(act(second, 'Xuất bản')).toBeVisible();

  await act(first, 'Xuất bản').click();
  await act(second, 'Xuất bản').click();
  await Promise.all([publish(first), publish(second)]);
  const live = await panelOf(ha, articleId);
  expect(live.stage).toBe('live');
  expect(live.editions).toHaveLength(1);
  const told = await Promise.all([first, second].map((page) => page.getByText('Đã xuất bản:').count()));
  expect(told.sort()).toEqual([0, 1]);
});

async function publish(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Xuất bản', exact: true }).click();
  // Done, or told why not: never a page that says nothing.
  const main = page.getByRole('main');
  await expect(main.getByText('Đã xuất bản:').or(main.getByRole('alert'))).toBeVisible();
}
