import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { hashOf } from '#content/canonical.ts';
import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import { detailsOf, panelOf, type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, manuscript, openArticle } from './article-screen.ts';
import type { DeskClient } from './desk-client.ts';
import { type InputMethods, inputMethods } from './input-methods.ts';
import { test } from './newsroom-fixtures.ts';
import { docAfterSteps, textOnServer } from './server-text.ts';

/** What an input method does, and the word that is to stand there. */
const methods: { name: string; word: string; type: (by: InputMethods) => Promise<void> }[] = [
  { name: 'UniKey, Telex', word: 'tiếng', type: (by) => by.keys('tie⌫êng⌫⌫⌫ếng') },
  { name: 'UniKey, VNI', word: 'Việt', type: (by) => by.keys('Vie⌫êt⌫⌫ệt') },
  // A character that is thrown away again, against completions of browsers.
  { name: 'OpenKey', word: 'đi', type: (by) => by.keys('d\u202f⌫⌫đi') },
  { name: 'EVKey, letters of two code points', word: 'viết', type: (by) => by.keys('vie\u0302\u0323⌫⌫⌫ết') },
  {
    name: 'ibus, macOS, Windows Telex',
    word: 'trường',
    type: (by) => by.compose('t', 'tr', 'tru', 'trư', 'trươ', 'trương', 'trường'),
  },
  {
    name: 'a preedit in decomposed letters',
    word: 'nước',
    type: (by) => by.compose('n', 'nu', 'nu\u031b', 'nươ', 'nước'),
  },
  { name: 'Gboard, one letter at a time', word: 'hồ', type: (by) => by.compose('h', 'ho', 'hô', 'hồ') },
];

const line = (type: NodeJSON['type'], words: string): NodeJSON => ({
  type,
  content: [{ type: 'text', text: words }],
});
const cell = (words: string): NodeJSON => ({ type: 'tableCell', content: [line('paragraph', words)] });

/** Every place in which somebody writes, each with words of its own to be found by. */
const everyPlace: ManuscriptJSON = {
  type: 'doc',
  content: [
    line('headline', 'Tít'),
    line('sapo', 'Sapo'),
    line('paragraph', 'Đoạn'),
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Phụ' }] },
    { type: 'figure', attrs: { id: 'anh-1' }, content: [line('caption', 'Ảnh'), line('credit', 'Nguồn')] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [line('paragraph', 'Mục')] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('Ô'), cell('Bên cạnh')] }] },
    { type: 'quote', content: [line('paragraph', 'Câu'), line('attribution', 'Người')] },
    {
      type: 'factbox',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Tên' }] },
        line('paragraph', 'Hộp'),
      ],
    },
    line('paragraph', 'Cuối.'),
  ],
};
const places = ['Tít', 'Sapo', 'Đoạn', 'Phụ', 'Ảnh', 'Nguồn', 'Mục', 'Ô', 'Câu', 'Người', 'Tên', 'Hộp'];

test('every input method writes every place as its writer means it, at the end and in the middle of words', async ({
  as,
  api,
}) => {
  const ha = await api('ha');
  const imported = { doc: everyPlace, metadata: detailsOf({ headline: '' }) };
  const { articleId } = await ha.do<{ articleId: string }>('/api/articles', {
    requestId: randomUUID(),
    imported: { ...imported, importHash: hashOf(imported) },
  });
  const page = await as('ha');
  await openArticle(page, articleId);
  const by = await inputMethods(page);
  for (const [index, place] of places.entries()) {
    // Every method in half of the places, one of each kind in the rest.
    const tried = index % 2 === 0 ? methods : methods.filter((_, at) => at % 3 === 0);
    const all = wordsOf(tried);
    const text = textAt(page, place);
    await text.click();
    await page.keyboard.press('End');
    for (const { type } of tried) {
      await by.keys(' ');
      await type(by);
    }
    await expect.soft(textAt(page, place), place).toHaveText(`${place} ${all}`);
    // Inside of a word that stands there already.
    await page.keyboard.press('ArrowLeft');
    await by.compose('v', 'vi', 'vie', 'viê', 'việ', 'việt');
    await by.keys('tie⌫êng⌫⌫⌫ếng');
    await expect
      .soft(textAt(page, place), `${place}, in a word`)
      .toHaveText(`${place} ${all.slice(0, -1)}việttiếng${all.slice(-1)}`);
  }
  await expectSaved(page);
  const server = plainText(await docAfterSteps(ha, articleId, everyPlace));
  for (const place of places) expect.soft(server, place).toMatch(new RegExp(`${place} .*việttiếng`));
});

test('what others write meanwhile neither disturbs a word that is being composed nor waits for ever', async ({
  as,
  api,
}) => {
  const [ha, mai] = [await api('ha'), await api('mai')];
  const report: Report = {
    headline: 'Hội nghị gõ cùng lúc',
    paragraphs: ['Đoạn một.', 'Đoạn hai.', 'Đoạn ba.'],
  };
  const articleId = await writeReport(ha, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  const by = await inputMethods(page);
  const body = manuscript(page).locator('> p:not([aria-label])');
  await caretAfter(page, 'Đoạn hai.');

  // Elsewhere: it comes in while the word is still open, and the word goes on.
  await by.keys(' ');
  await by.hold('t', 'ti', 'tiê');
  await insertInto(mai, articleId, report, { paragraph: 0, at: 'Đoạn'.length, words: ' số' });
  await expect(body.first()).toHaveText('Đoạn số một.');
  await by.hold('tiên', 'tiến', 'tiếng');
  await by.commit('tiếng');
  await expect(body.nth(1)).toHaveText('Đoạn hai. tiếng');

  // In the same paragraph, before the word and at its very place: it waits for the word.
  await by.keys(' ');
  await by.hold('V', 'Vi', 'Viê');
  await insertInto(mai, articleId, report, { paragraph: 1, at: 0, words: 'Mới: ' });
  await by.hold('Việ', 'Việt');
  await by.commit('Việt');
  await expect(body.nth(1)).toHaveText('Mới: Đoạn hai. tiếng Việt');
  await expectSaved(page);
  expect(await textOnServer(ha, articleId, report)).toContain(
    'Đoạn số một.\nMới: Đoạn hai. tiếng Việt\nĐoạn ba.',
  );
});

function wordsOf(tried: typeof methods): string {
  return tried.map(({ word }) => word).join(' ');
}

/** The text block that begins with these words. */
function textAt(page: Page, words: string): Locator {
  const exact = new RegExp(`^${words}( |$)`);
  return manuscript(page)
    .locator('[data-headline], [data-sapo], h2, h3, p, figcaption, small, footer')
    .filter({ hasText: exact })
    .last();
}

type Insertion = { paragraph: number; at: number; words: string };

/** What another person writes at this moment, on top of what the server has. */
async function insertInto(
  client: DeskClient,
  articleId: string,
  report: Report,
  { paragraph, at, words }: Insertion,
): Promise<void> {
  const lines = (await textOnServer(client, articleId, report)).split('\n');
  const before = lines.slice(0, 2 + paragraph).reduce((size, text) => size + text.length + 2, 1);
  const { version } = await panelOf(client, articleId);
  const step = {
    stepType: 'replace',
    from: before + at,
    to: before + at,
    slice: { content: [{ type: 'text', text: words }] },
  };
  await client.do(`/api/articles/${articleId}/steps`, {
    version,
    steps: [step],
    clientId: randomUUID(),
    batchId: randomUUID(),
  });
}
