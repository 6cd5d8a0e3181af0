import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import {
  askFor,
  editDetails,
  keepRevision,
  panelOf,
  perform,
  type Report,
  ruleOf,
  typeInto,
  writeReport,
} from './article-acts.ts';
import { act, confirm, manuscript, openArticle, openTab } from './article-screen.ts';
import type { DeskClient } from './desk-client.ts';
import { test } from './newsroom-fixtures.ts';

const report = (headline: string): Report => ({ headline, paragraphs: ['đoạn mà một chữ sẽ đổi.'] });

async function submitted(author: DeskClient, text: Report): Promise<string> {
  const articleId = await writeReport(author, text);
  await perform(author, 'submit', articleId);
  return articleId;
}

test('one letter changed after the signature: the screen refuses to publish and names the rule', async ({
  as,
  api,
}) => {
  const text = report('Hội nghị đổi một chữ sau khi ký');
  const articleId = await submitted(await api('ha'), text);
  const page = await as('tuan');
  await openArticle(page, articleId);
  await act(page, 'Ký duyệt').click();
  await act(page, 'Xuất bản').click();
  await expect(page.getByRole('dialog')).toContainText(text.headline);

  await typeInto(await api('mai'), articleId, text, 'ơ');
  await confirm(page, 'Xuất bản');
  await expect(page.getByText('Bài vừa được sửa sau bản bạn đang xem.')).toBeVisible();
  await expect(act(page, 'Xuất bản')).toHaveCount(0);

  await openArticle(page, articleId);
  await expect(page.getByText('Bài chưa đủ chữ ký.')).toBeVisible();
  await expect(act(page, 'Xuất bản')).toHaveCount(0);
  await openTab(page, 'Ký duyệt');
  await expect(page.getByText('hết hiệu lực vì bài đã sửa')).toBeVisible();
  await page.getByRole('button', { name: 'Xem thay đổi từ đó' }).click();
  await expect(page.getByRole('dialog').locator('ins')).toContainText('ơđoạn');
});

test('one letter changed after the signature: publishing by hand is refused for the old text and for the new', async ({
  api,
}) => {
  const [ha, tuan, mai] = [await api('ha'), await api('tuan'), await api('mai')];
  const text = report('Hội nghị bị gọi xuất bản bằng tay');
  const articleId = await submitted(ha, text);
  const signed = await keepRevision(tuan, articleId);
  await perform(tuan, 'sign', articleId);
  await typeInto(mai, articleId, text);

  const changed = await keepRevision(mai, articleId);
  expect(changed).not.toBe(signed);
  for (const somebody of [tuan, mai, await api('phuc'), await api('binh')]) {
    expect(ruleOf(await askFor(somebody, 'publish', articleId, signed))).toBe('namesHead');
    expect(ruleOf(await askFor(somebody, 'publish', articleId, changed))).toBe('chainComplete');
  }
  expect((await panelOf(mai, articleId)).live).toBeUndefined();

  await perform(tuan, 'sign', articleId);
  const { path } = await perform<{ path: string }>(tuan, 'publish', articleId);
  expect((await ha.get(path)).body).toContain('<p>xđoạn mà một chữ sẽ đổi.</p>');
});

test('a changed detail takes the signature away like a changed letter', async ({ api }) => {
  const [ha, tuan] = [await api('ha'), await api('tuan')];
  const articleId = await submitted(ha, report('Hội nghị đổi địa danh sau khi ký'));
  await perform(tuan, 'sign', articleId);
  const { metadata } = await panelOf(ha, articleId);
  await editDetails(ha, articleId, { dateline: { ...metadata.dateline, place: 'Huế' } });
  expect(ruleOf(await askFor(tuan, 'publish', articleId))).toBe('chainComplete');
});

test('the author cannot sign alone: the screen has no button and the request by hand is refused', async ({
  as,
  api,
}) => {
  const tuan = await api('tuan');
  const articleId = await submitted(tuan, report('Biên tập viên tự viết tự ký'));
  const page = await as('tuan');
  await openArticle(page, articleId);
  await expect(act(page, 'Hủy bài')).toBeVisible();
  for (const label of ['Ký duyệt', 'Xuất bản', 'Nhận duyệt', 'Trả lại']) {
    await expect(act(page, label), label).toHaveCount(0);
  }
  const sign = await askFor(tuan, 'sign', articleId);
  expect({ status: sign.status, rule: ruleOf(sign) }).toEqual({ status: 403, rule: 'notOwnWork' });
  // Agreeing with oneself is not being seen by somebody else.
  await perform(tuan, 'agree', articleId);
  expect(ruleOf(await askFor(tuan, 'publish', articleId))).toBe('chainComplete');

  await perform(await api('mai'), 'sign', articleId);
  await perform(tuan, 'publish', articleId);
});

test('a reporter signs and publishes nothing, not even by hand', async ({ api }) => {
  const ha = await api('ha');
  const articleId = await submitted(ha, report('Phóng viên thử tự đăng'));
  for (const wish of ['sign', 'publish'] as const) {
    const answer = await askFor(ha, wish, articleId);
    expect({ status: answer.status, rule: ruleOf(answer) }, wish).toEqual({
      status: 403,
      rule: 'notPermitted',
    });
  }
});

test('an editor who edits and signs needs the author: "Tác giả đồng ý" completes it', async ({ as, api }) => {
  const [ha, mai] = [await api('ha'), await api('mai')];
  const text = report('Hội nghị hai người cùng sửa');
  const articleId = await submitted(ha, text);
  await typeInto(mai, articleId, text, 'Một ');

  const desk = await as('mai');
  await openArticle(desk, articleId);
  await act(desk, 'Ký duyệt').click();
  await expect(desk.getByText('Bản này mới chỉ một người xem.')).toBeVisible();
  await expect(act(desk, 'Xuất bản')).toHaveCount(0);
  const alone = await askFor(mai, 'publish', articleId);
  expect({ status: alone.status, rule: ruleOf(alone) }).toEqual({ status: 403, rule: 'seenBySomeoneElse' });

  const home = await as('ha');
  await openArticle(home, articleId);
  await expect(manuscript(home)).toContainText('Một đoạn mà một chữ sẽ đổi.');
  await act(home, 'Tác giả đồng ý').click();
  await expect(act(home, 'Tác giả đồng ý')).toHaveCount(0);

  await openArticle(desk, articleId);
  await act(desk, 'Xuất bản').click();
  await confirm(desk, 'Xuất bản');
  await expect(desk.getByText('Đã xuất bản:')).toBeVisible();
});

test('a sensitive article is not published before the editor-in-chief has signed it', async ({ api }) => {
  const [ha, tuan, binh] = [await api('ha'), await api('tuan'), await api('binh')];
  const text = report('Hội nghị cần tổng biên tập ký');
  const articleId = await submitted(ha, { ...text, metadata: { sensitive: true } });
  await perform(tuan, 'sign', articleId);
  expect(ruleOf(await askFor(tuan, 'publish', articleId))).toBe('chainComplete');
  expect(ruleOf(await askFor(tuan, 'sign', articleId))).toBe('roleOfLevel');
  await perform(binh, 'sign', articleId);
  await perform(tuan, 'publish', articleId);
});

test('a request that is sent twice is done once, and nobody else can use its name', async ({ api }) => {
  const [ha, tuan, mai] = [await api('ha'), await api('tuan'), await api('mai')];
  const articleId = await submitted(ha, report('Hội nghị được bấm hai lần'));
  await perform(tuan, 'sign', articleId);
  const body = { requestId: randomUUID(), revisionId: await keepRevision(tuan, articleId) };
  const path = `/api/articles/${articleId}/publish`;
  const [first, second] = await Promise.all([tuan.post(path, body), tuan.post(path, body)]);
  expect(second.body).toBe(first.body);
  expect(first.status).toBe(200);
  expect((await panelOf(tuan, articleId)).live?.sequence).toBe(1);
  expect(ruleOf(await mai.post(path, body))).toBe('requestReused');
});

test('two editors who sign at the same moment leave one signature on the level', async ({ api }) => {
  const [ha, tuan, mai] = [await api('ha'), await api('tuan'), await api('mai')];
  const articleId = await submitted(ha, report('Hội nghị hai người cùng ký'));
  const revisionId = await keepRevision(tuan, articleId);
  const answers = await Promise.all([
    askFor(tuan, 'sign', articleId, revisionId),
    askFor(mai, 'sign', articleId, revisionId),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
  const { signOff, stage } = await panelOf(ha, articleId);
  expect({ signatures: signOff.signatures.length, stage }).toEqual({ signatures: 1, stage: 'approved' });
});
