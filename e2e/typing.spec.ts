import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { hashOf } from '#content/canonical.ts';
import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import { detailsOf, type Report, writeReport } from './article-acts.ts';
import { caretAfter, expectSaved, manuscript, openArticle } from './article-screen.ts';
import type { DeskClient } from './desk-client.ts';
import { type InputMethods, inputMethods, wordBeforeCaret } from './input-methods.ts';
import { test } from './newsroom-fixtures.ts';
import { docAfterSteps, docOnServer } from './server-text.ts';
import { insertBefore } from './steps-of-others.ts';

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
  const articleId = await reportWithEveryPlace(ha);
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

test('a word that stands there already is composed anew in every place, while others write, and undone as one', async ({
  as,
  api,
}) => {
  const [ha, mai] = [await api('ha'), await api('mai')];
  const articleId = await reportWithEveryPlace(ha);
  const page = await as('ha');
  await openArticle(page, articleId);
  const by = await inputMethods(page);
  for (const place of places) {
    const text = textAt(page, place);
    await text.click();
    await page.keyboard.press('End');
    await by.keys(' mot');
    await by.recompose(await wordBeforeCaret(page, 'mot'.length), 'mo', 'mô', 'môt', 'một');
    await expect.soft(text, place).toHaveText(`${place} một`);
    await by.keys(' hai');
    await expect.soft(text, `${place}, written on`).toHaveText(`${place} một hai`);
  }
  await expectSaved(page);
  const server = () => docAfterSteps(ha, articleId, everyPlace);
  const words = plainText(await server());
  for (const place of places) expect.soft(words, place).toContain(`${place} một hai`);

  // Inside of a bold word, with a change of somebody else in the same paragraph meanwhile.
  const last = textAt(page, 'Cuối.');
  await last.click();
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+b');
  await by.keys(' viet');
  await expectSaved(page);
  const place = await wordBeforeCaret(page, 'viet'.length);
  await insertBefore(mai, { articleId, doc: await server(), words: 'Cuối.' }, 'Mới. ');
  await by.recompose(place, 'vie', 'viê', 'việ', 'việt');
  await expect(textAt(page, 'Mới.')).toHaveText('Mới. Cuối. việt');
  await expect(textAt(page, 'Mới.').locator('strong')).toHaveText(' việt');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(textAt(page, 'Mới.')).not.toContainText('việt');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(textAt(page, 'Mới.')).toHaveText('Mới. Cuối. việt');
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
  const server = () => docOnServer(ha, articleId, report);
  const page = await as('ha');
  await openArticle(page, articleId);
  const by = await inputMethods(page);
  const body = manuscript(page).locator('> p:not([aria-label])');
  await caretAfter(page, 'Đoạn hai.');

  // Elsewhere: it comes in while the word is still open, and the word goes on.
  await by.keys(' ');
  await by.hold('t', 'ti', 'tiê');
  await insertBefore(mai, { articleId, doc: await server(), words: ' một.' }, ' số');
  await expect(body.first()).toHaveText('Đoạn số một.');
  await by.hold('tiên', 'tiến', 'tiếng');
  await by.commit('tiếng');
  await expect(body.nth(1)).toHaveText('Đoạn hai. tiếng');

  // In the same paragraph, before the word and at its very place: it waits for the word.
  await by.keys(' ');
  await by.hold('V', 'Vi', 'Viê');
  await insertBefore(mai, { articleId, doc: await server(), words: 'Đoạn hai.' }, 'Mới: ');
  await by.hold('Việ', 'Việt');
  await by.commit('Việt');
  await expect(body.nth(1)).toHaveText('Mới: Đoạn hai. tiếng Việt');
  await expectSaved(page);
  expect(plainText(await server())).toContain('Đoạn số một.\nMới: Đoạn hai. tiếng Việt\nĐoạn ba.');
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

async function reportWithEveryPlace(client: DeskClient): Promise<string> {
  const imported = { doc: everyPlace, metadata: detailsOf({ headline: '' }) };
  const { articleId } = await client.do<{ articleId: string }>('/api/articles', {
    requestId: randomUUID(),
    imported: { ...imported, importHash: hashOf(imported) },
  });
  return articleId;
}
