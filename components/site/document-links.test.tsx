import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withDocumentLinks } from './document-links.tsx';

const documents = [
  { key: 'party:21::KL:TW', canonical: '21-KL/TW', name: 'Kết luận 21-KL/TW', path: '/van-ban/21-kl-tw' },
];
const drawn = (text: string) => renderToStaticMarkup(withDocumentLinks(text, documents));

test.each([
  [
    'a number leads to its page',
    'Theo kết luận số 21-KL/TW.',
    'Theo kết luận số <a class="doc" href="/van-ban/21-kl-tw">21-KL/TW</a>.',
  ],
  [
    'its letters stay as they are',
    '21 – KL/TƯ & sau',
    '<a class="doc" href="/van-ban/21-kl-tw">21 – KL/TƯ</a> &amp; sau',
  ],
  [
    'named again without its sign it leads there too',
    'Kết luận số 21-KL/TW. Theo Kết luận 21, Quy định 21.',
    'Kết luận số <a class="doc" href="/van-ban/21-kl-tw">21-KL/TW</a>. Theo <a class="doc" href="/van-ban/21-kl-tw">Kết luận 21</a>, Quy định 21.',
  ],
  ['one without a page is text', 'Nghị quyết 12-NQ/TW', 'Nghị quyết 12-NQ/TW'],
  ['text without a number', 'a < b', 'a &lt; b'],
  [
    'twice',
    '21-KL/TW, 21-KL/TW',
    '<a class="doc" href="/van-ban/21-kl-tw">21-KL/TW</a>, <a class="doc" href="/van-ban/21-kl-tw">21-KL/TW</a>',
  ],
])('%s', (_, text, html) => {
  expect(drawn(text)).toBe(html);
});
