import { expect, test } from 'vitest';
import { emptyMetadata } from '#domain/metadata.ts';
import type { PublishedArticle } from '#domain/published.ts';
import {
  breadcrumbs,
  jsonLdText,
  newsArticle,
  organization,
  sectionStep,
  website,
} from './structured-data.ts';

const section = { id: 'thoi-su', name: 'Thời sự', nameEn: 'News' };
const site = {
  name: 'Báo Mẫu',
  url: 'https://bao.example.vn',
  sections: [{ ...section, parentId: null }],
  css: '',
  hasEnglish: false,
  imprint: { address: 'Số 1, Hà Nội', phone: '024', email: 'a@b.example', governingBody: 'Hội' },
};
const at = Date.parse('2026-01-05T08:30:00+07:00');
const article: PublishedArticle = {
  number: 1001,
  path: '/thoi-su/hoi-nghi-1001',
  headline: `Hội nghị ${'dài '.repeat(60)}`,
  sapo: 'Sapo.',
  section,
  publishedAt: at,
  updatedAt: at + 3_600_000,
  language: 'vi',
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ba chữ thôi' }] }] },
  metadata: {
    ...emptyMetadata(),
    tags: ['Lũ'],
    byline: [
      { roles: ['tin'], name: 'Thu Hà' },
      { roles: ['theo'], name: 'TTXVN' },
    ],
    dateline: { mark: null, place: 'Hà Nội', date: null },
  },
  sequence: 2,
  editions: [],
  corrections: [{ at: at + 3_600_000, note: 'Số 5, không phải 6.' }],
  apologies: [],
  photos: {},
  terms: [{ kind: 'author', name: 'Thu Hà', path: '/tac-gia/thu-ha' }],
  related: [],
  translations: [],
  documents: [
    { key: 'party:21::KL:TW', canonical: '21-KL/TW', name: 'Kết luận 21-KL/TW', path: '/van-ban/21-kl-tw' },
  ],
};

test('a report says what schema.org knows of a report, and credits makers, not sources', () => {
  const said = newsArticle(site, article);
  expect(said).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ReportageNewsArticle',
    mainEntityOfPage: 'https://bao.example.vn/thoi-su/hoi-nghi-1001',
    datePublished: '2026-01-05T08:30:00+07:00',
    dateModified: '2026-01-05T09:30:00+07:00',
    author: [{ '@type': 'Person', name: 'Thu Hà', url: 'https://bao.example.vn/tac-gia/thu-ha' }],
    correction: [{ '@type': 'CorrectionComment', text: 'Số 5, không phải 6.' }],
    contentLocation: { name: 'Hà Nội' },
    image: [{ url: 'https://bao.example.vn/anh-chia-se/1001' }],
    wordCount: 3,
    citation: [{ identifier: '21-KL/TW', url: 'https://bao.example.vn/van-ban/21-kl-tw' }],
  });
  expect([...`${said.headline}`]).toHaveLength(110);
});

test('an article without a byline is the newsroom’s', () => {
  const metadata = { ...article.metadata, byline: [] };
  expect(newsArticle(site, { ...article, metadata })).toMatchObject({
    author: { '@type': 'NewsMediaOrganization', name: 'Báo Mẫu' },
  });
});

test('the paper says who stands behind it and how it corrects', () => {
  const paper = organization(site);
  expect(paper).toMatchObject({
    '@type': 'NewsMediaOrganization',
    correctionsPolicy: 'https://bao.example.vn/quy-trinh-dinh-chinh',
    parentOrganization: { name: 'Hội' },
  });
  const itself = website(site);
  expect(itself).toMatchObject({ '@type': 'WebSite', url: 'https://bao.example.vn/' });
});

test('the way down to a page begins at the front page', () => {
  const way = breadcrumbs(site, [sectionStep(section)]);
  expect(way).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://bao.example.vn/' },
      { position: 2, name: 'Thời sự', item: 'https://bao.example.vn/thoi-su' },
    ],
  });
});

test('no headline ends the element that it stands in', () => {
  const headline = '</script><script>alert(1)</script><!-- & "';
  const text = jsonLdText(newsArticle(site, { ...article, headline }));
  expect(text).not.toMatch(/[<>&]/);
  expect((JSON.parse(text) as { headline: string }).headline).toBe(headline);
});
