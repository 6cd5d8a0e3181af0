import { expect, test } from 'vitest';
import type { NodeJSON } from '#content/manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import { articleParts } from './article-parts.ts';
import { imported } from './testing/fixtures.ts';

const parts = (html: string) => articleParts(imported(html).blocks);
const texts = (blocks: NodeJSON[]) => blocks.map(blockText);
const story = '<p>Đoạn một của bài viết, dài hơn dòng tiêu đề ở trên.</p><p>Đoạn hai.</p>';

/** `h2.singular-sapo`, or with a paragraph inside: `div.sapo p`. */
function called(kind: string): string {
  const [, tag, name, inner] = /^(\w+)\.([\w-]+)( p)?$/.exec(kind) ?? [];
  const words = inner ? '<p>Các xã cùng bàn.</p>' : 'Các xã cùng bàn.';
  return `<h1>Giữ rừng</h1><${tag} class="${name}">${words}</${tag}>${story}`;
}

test('a title, a standfirst with day and place, and a byline are found as in plain text', () => {
  const found = parts(
    `<h1>Hợp tác xã Bình Minh: Bàn cách giữ giống lúa mùa</h1><p><b>VOV - Chiều 3-1-2024, tại Vĩnh Long, Hợp tác xã Bình Minh tổ chức hội nghị.</b></p><p><img src="/a.jpg"></p>${story}<p>Tin, ảnh: LÊ MAI</p>`,
  );
  expect(found).toMatchObject({
    headline: 'Hợp tác xã Bình Minh: Bàn cách giữ giống lúa mùa',
    sapo: 'Chiều 3-1-2024, tại Vĩnh Long, Hợp tác xã Bình Minh tổ chức hội nghị.',
    dateline: { mark: 'VOV', place: 'Vĩnh Long', date: '2024-01-03' },
    byline: [{ roles: ['tin', 'ảnh'], name: 'Lê Mai' }],
  });
  expect(found.blocks.map(({ type }) => type)).toEqual(['figure', 'paragraph', 'paragraph']);
  expect(found.blocks[0]).toMatchObject({ attrs: { creditInferred: true } });
});

type Row = [kind: string, html: string, headline: string | null, sapo: string | null, left: number];

test.each<Row>([
  ['a heading', `<h2>Giữ rừng đầu nguồn</h2>${story}`, 'Giữ rừng đầu nguồn', null, 2],
  ['a line in bold', `<p><b>Giữ rừng đầu nguồn</b></p>${story}`, 'Giữ rừng đầu nguồn', null, 2],
  ['a sentence in bold', `<p><b>Giữ rừng là việc lớn.</b></p>${story}`, null, 'Giữ rừng là việc lớn.', 2],
  [
    'a standfirst in italics',
    `<h1>Giữ rừng</h1><p><i>Các xã cùng bàn.</i></p>${story}`,
    'Giữ rừng',
    'Các xã cùng bàn.',
    2,
  ],
  ...['h2.singular-sapo', 'p.description', 'div.article__sapo', 'div.sapo p'].map(
    (kind): Row => [
      `a standfirst that its page calls ${kind}`,
      called(kind),
      'Giữ rừng',
      'Các xã cùng bàn.',
      2,
    ],
  ),
  ['a list of that class', `<ul class="lead"><li>Một</li></ul>${story}`, null, null, 3],
  ['plain paragraphs', story, null, null, 2],
  ['a text all in bold', '<p><b>Một câu.</b></p><p><b>Hai câu.</b></p>', null, null, 2],
  ['a photo first', `<p><img src="/a.jpg"></p><p><b>Giữ rừng</b></p>${story}`, null, null, 4],
  ['a list first', `<ul><li>Một</li></ul>${story}`, null, null, 3],
])('%s', (_name, html, headline, sapo, left) => {
  const found = parts(html);
  expect([found.headline, found.sapo, found.blocks.length]).toEqual([headline, sapo, left]);
});

test('the mark of a paper goes, the marks of the words behind it stay', () => {
  const found = parts(
    '<p>QĐND - Ngày <b>2-4</b>, lễ ra quân đã diễn ra rất sôi nổi ở nhiều nơi.</p><p>Đoạn hai. Rất dài.</p>',
  );
  expect(found.dateline.mark).toBe('QĐND');
  const [first] = found.sapo === null ? texts(found.blocks) : [found.sapo];
  expect(first).toMatch(/^Ngày 2-4, lễ ra quân/);
});

test('the byline stands above the footnotes, which stay', () => {
  const found = parts(`${story}<p>Tin: LÊ MAI</p><p>[1] Số liệu của tỉnh.</p><p>[2] Như trên.</p>`);
  expect(found.byline).toMatchObject([{ name: 'Lê Mai' }]);
  expect(texts(found.blocks).slice(2)).toEqual(['[1] Số liệu của tỉnh.', '[2] Như trên.']);
});

test('nothing is nothing', () => {
  expect(articleParts([])).toMatchObject({ headline: null, sapo: null, byline: [], tags: [], blocks: [] });
});
