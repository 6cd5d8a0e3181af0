import { randomUUID } from 'node:crypto';
import type { EntryPoint } from '#domain/entry-points.ts';
import { emptyMetadata } from '#domain/metadata.ts';
import { numberOfSlug } from '#domain/published.ts';
import { keepRevision, type Report, writeReport } from './article-acts.ts';
import { DeskClient } from './desk-client.ts';
import { photoFile } from './photo-files.ts';
import { invite } from './visitors.ts';

/** A request that nothing is wrong with, so that only the question "may this person?" is left. */
export type EntryRequest = {
  path: string;
  /** JSON for an object, a form or a photo with its type otherwise. */
  body?: object;
  send?: { body: Buffer | string; type: string };
  /** What everybody is told by a public entry; 200 unless another answer is its purpose. */
  status?: number;
};

export type Scene = { author: DeskClient; admin: DeskClient; site: string };
type Make = (scene: Scene) => EntryRequest | Promise<EntryRequest>;

const report: Report = { headline: 'Hội nghị thử cửa của tòa soạn' };
const nobody = { email: 'khong-co-ai@toasoan.example', password: 'một câu không đúng' };

/** One row per row of `domain/entry-points.ts`; a new entry point without one does not pass. */
const requests: Record<string, Make> = {
  'GET /': () => ({ path: '/' }),
  'GET /[section]': () => ({ path: '/thoi-su' }),
  'GET /[section]/[slug]': async ({ site }) => ({ path: (await livePaths(site)).article }),
  'GET /[...path]': () => ({ path: '/khong/co/gi/o/day', status: 404 }),
  'GET /anh/[assetId]/[rendition]': async ({ site }) => ({ path: (await livePaths(site)).photo }),
  'GET /feed.xml': () => ({ path: '/feed.xml' }),
  'GET /atom.xml': () => ({ path: '/atom.xml' }),
  'GET /feed.json': () => ({ path: '/feed.json' }),
  'GET /[section]/feed.xml': () => ({ path: '/thoi-su/feed.xml' }),
  'GET /[section]/atom.xml': () => ({ path: '/thoi-su/atom.xml' }),
  'GET /[section]/feed.json': () => ({ path: '/thoi-su/feed.json' }),
  'GET /sitemap/[part]': () => ({ path: '/sitemap-1.xml' }),
  'GET /news-sitemap.xml': () => ({ path: '/news-sitemap.xml' }),
  'GET /indexnow.txt': () => ({ path: '/indexnow.txt', status: 404 }),
  'GET /opensearch.xml': () => ({ path: '/opensearch.xml' }),
  'GET /site.webmanifest': () => ({ path: '/site.webmanifest' }),
  'GET /oembed': async ({ site }) => {
    const { article } = await livePaths(site);
    return { path: `/oembed?url=${encodeURIComponent(site + article)}` };
  },
  'GET /bieu-tuong/[file]': () => ({ path: '/bieu-tuong/180.png' }),
  'GET /anh-chia-se/[number]': async ({ site }) => ({
    path: `/anh-chia-se/${numberOfSlug((await livePaths(site)).article)}`,
  }),
  'GET /tien-ich/[file]': async ({ site }) => {
    const page = await fetch(`${site}/tim-kiem`).then((answer) => answer.text());
    return { path: /\/tien-ich\/[0-9a-f]+\.js/.exec(page)?.[0] ?? 'no script is named' };
  },
  'GET /.well-known/security.txt': () => ({ path: '/.well-known/security.txt' }),
  'GET /gioi-thieu': () => ({ path: '/gioi-thieu' }),
  'GET /quy-trinh-dinh-chinh': () => ({ path: '/quy-trinh-dinh-chinh' }),
  'GET /quyen-rieng-tu': () => ({ path: '/quyen-rieng-tu' }),
  'GET /tim-kiem': () => ({ path: '/tim-kiem?q=hoi+nghi' }),
  'GET /tim-kiem/goi-y': () => ({ path: '/tim-kiem/goi-y?q=hoi' }),
  'GET /chu-de/[slug]': () => ({ path: '/chu-de/tong-ket' }),
  'GET /tac-gia/[slug]': () => ({ path: '/tac-gia/ngoc-lan' }),
  'GET /cai-chinh': () => ({ path: '/cai-chinh' }),
  'GET /cai-chinh-xin-loi': () => ({ path: '/cai-chinh-xin-loi' }),
  'GET /sitemap.xml': () => ({ path: '/sitemap.xml' }),
  'GET /robots.txt': () => ({ path: '/robots.txt' }),
  'GET /favicon.svg': () => ({ path: '/favicon.svg' }),
  'GET /favicon.ico': () => ({ path: '/favicon.ico' }),
  'GET /phong-chu/[file]': () => ({ path: '/phong-chu/source-serif-4-vietnamese.woff2' }),

  'GET /desk': () => ({ path: '/desk' }),
  'GET /desk/articles': () => ({ path: '/desk/articles' }),
  'GET /desk/articles/[id]': async ({ author }) => ({ path: `/desk/articles/${await write(author)}` }),
  'GET /desk/articles/[id]/history': async ({ author }) => ({
    path: `/desk/articles/${await write(author)}/history`,
  }),
  'GET /desk/articles/[id]/preview': async ({ author }) => ({
    path: `/desk/articles/${await write(author)}/preview`,
  }),
  'GET /desk/people': () => ({ path: '/desk/people' }),
  'GET /desk/board': () => ({ path: '/desk/board' }),
  'GET /desk/calendar': () => ({ path: '/desk/calendar?month=2026-11' }),
  'GET /desk/run-down': () => ({ path: '/desk/run-down?day=2026-11-29' }),
  'GET /desk/notices': () => ({ path: '/desk/notices' }),
  'GET /desk/notices/choices': () => ({ path: '/desk/notices/choices' }),
  'GET /desk/chains': () => ({ path: '/desk/chains' }),
  'GET /desk/record': () => ({ path: '/desk/record' }),
  'GET /desk/record/export': () => ({ path: '/desk/record/export?format=csv' }),
  'GET /desk/[...rest]': () => ({ path: '/desk/khong-co-trang-nay' }),
  'GET /desk/sign-in': () => ({ path: '/desk/sign-in' }),
  'GET /desk/invitation/[token]': async ({ admin }) => ({ path: (await inviteSomebody(admin)).link.path }),

  'POST /api/articles': () => ({ path: '/api/articles', body: { requestId: randomUUID() } }),
  'POST /api/articles/[id]/steps': ({ author }) =>
    onArticle(author, 'steps', () => ({
      version: 0,
      steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'x' }] } }],
      clientId: randomUUID(),
      batchId: randomUUID(),
    })),
  'POST /api/articles/[id]/metadata': ({ author }) =>
    onArticle(author, 'metadata', () => ({ ...request(), metaVersion: 0, metadata: emptyMetadata() })),
  'POST /api/articles/[id]/snapshot': ({ author }) =>
    onArticle(author, 'snapshot', () => ({ version: 0, metaVersion: 0 })),
  'POST /api/articles/[id]/submit': ({ author }) => onRevision(author, 'submit'),
  'POST /api/articles/[id]/sign': ({ author }) => onRevision(author, 'sign'),
  'POST /api/articles/[id]/agree': ({ author }) => onRevision(author, 'agree'),
  'POST /api/articles/[id]/publish': ({ author }) => onRevision(author, 'publish'),
  'POST /api/articles/[id]/publish-urgently': async ({ author }) => {
    const entry = await onRevision(author, 'publish-urgently');
    return { ...entry, body: { ...entry.body, reason: 'Tin bão khẩn cấp.' } };
  },
  'POST /api/articles/[id]/countersign': ({ author }) => onRevision(author, 'countersign'),
  'POST /api/articles/[id]/schedule': async ({ author }) => {
    const entry = await onRevision(author, 'schedule');
    return { ...entry, body: { ...entry.body, at: Date.now() + 3_600_000 } };
  },
  'POST /api/articles/[id]/unschedule': ({ author }) => onArticle(author, 'unschedule', request),
  'POST /api/articles/[id]/embargo': ({ author }) =>
    onArticle(author, 'embargo', () => ({ ...request(), at: Date.now() + 3_600_000 })),
  'POST /api/articles/[id]/take-down': ({ author }) =>
    onArticle(author, 'take-down', () => ({
      ...requestWithReason(),
      ground: 'Quyết định của tổng biên tập',
    })),
  'POST /api/articles/[id]/schedule-take-down': ({ author }) =>
    onArticle(author, 'schedule-take-down', () => ({
      ...requestWithReason(),
      ground: 'Hợp đồng hết hạn',
      at: Date.now() + 3_600_000,
    })),
  'POST /api/articles/[id]/unschedule-take-down': ({ author }) =>
    onArticle(author, 'unschedule-take-down', request),
  'POST /api/articles/[id]/put-back': ({ author }) => onArticle(author, 'put-back', requestWithReason),
  'POST /api/articles/[id]/claim': ({ author }) => onArticle(author, 'claim', request),
  'POST /api/articles/[id]/assign': ({ author }) =>
    onArticle(author, 'assign', () => ({ ...request(), takerId: null })),
  'POST /api/articles/[id]/hand-over': ({ author }) =>
    onArticle(author, 'hand-over', () => ({ ...request(), takerId: 'nobody' })),
  'POST /api/articles/[id]/set-deadline': ({ author }) =>
    onArticle(author, 'set-deadline', () => ({ ...request(), at: Date.now() + 3_600_000 })),
  'POST /api/articles/[id]/watch': ({ author }) => onArticle(author, 'watch', () => ({ watch: true })),
  'POST /api/articles/[id]/restore': ({ author }) => onArticle(author, 'restore', request),
  'POST /api/articles/[id]/restore-moment': ({ author }) =>
    onArticle(author, 'restore-moment', () => ({ ...request(), seen: 0, version: 0 })),
  'POST /api/articles/[id]/return': ({ author }) => onArticle(author, 'return', requestWithReason),
  'POST /api/articles/[id]/answer-place': ({ author }) =>
    onArticle(author, 'answer-place', () => ({ ...request(), placeId: 'nowhere', answer: 'Đã sửa.' })),
  'POST /api/articles/[id]/apology': ({ author }) => onArticle(author, 'apology', request),
  'POST /api/articles/[id]/spike': ({ author }) => onArticle(author, 'spike', requestWithReason),
  'GET /api/articles/[id]/steps': async ({ author }) => ({
    path: `/api/articles/${await write(author)}/steps?since=0`,
  }),
  'GET /api/articles/[id]/state': async ({ author }) => ({
    path: `/api/articles/${await write(author)}/state`,
  }),
  'GET /api/articles/[id]/compare': async ({ author }) => {
    const articleId = await write(author);
    return { path: `/api/articles/${articleId}/compare?from=${await keepRevision(author, articleId)}` };
  },
  'GET /api/published': () => ({ path: '/api/published?query=hoi+nghi' }),
  'POST /api/photos': async () => ({
    path: '/api/photos',
    send: { body: await photoFile(1), type: 'image/jpeg' },
  }),
  'GET /api/photos/[assetId]/[rendition]': async ({ site }) => ({
    path: (await livePaths(site)).photo.replace('/anh/', '/api/photos/'),
  }),

  'POST /api/people': () => ({ path: '/api/people', body: { ...somebody(), role: 'reporter' } }),
  'POST /api/people/[id]/disable': (scene) => onPerson(scene, 'disable', {}),
  'POST /api/people/[id]/enable': async (scene) => {
    const entry = await onPerson(scene, 'enable', {});
    await scene.admin.do(entry.path.replace('/enable', '/disable'), {});
    return entry;
  },
  'POST /api/people/[id]/invite': (scene) => onPerson(scene, 'invite', {}),
  'POST /api/people/[id]/role': (scene) => onPerson(scene, 'role', { role: 'editor' }),

  'GET /api/notices': () => ({ path: '/api/notices' }),
  'GET /api/notices/stream': () => ({ path: '/api/notices/stream' }),
  'POST /api/notices/seen': () => ({ path: '/api/notices/seen', body: { until: 0 } }),
  'POST /api/notices/choices': () => ({
    path: '/api/notices/choices',
    body: { choices: {}, language: 'vi' },
  }),
  'POST /api/filters': () => ({ path: '/api/filters', body: { name: 'Chờ duyệt', query: 'stage=inReview' } }),
  'POST /api/filters/[id]/remove': async ({ author }) => {
    const body = { name: `Lọc ${randomUUID().slice(0, 8)}`, query: 'mine=1' };
    const { id } = await author.do<{ id: string }>('/api/filters', body);
    return { path: `/api/filters/${id}/remove`, body: {} };
  },
  'POST /api/chains': () => ({ path: '/api/chains', body: { ...request(), chain: chain() } }),
  'POST /api/chains/[id]/remove': async ({ admin }) => {
    const saved = await admin.do<{ id: string }>('/api/chains', { ...request(), chain: chain() });
    return { path: `/api/chains/${saved.id}/remove`, body: {} };
  },
  'POST /api/sections/[id]/chain': () => ({
    path: '/api/sections/giao-duc/chain',
    body: { chainId: 'hai-cap' },
  }),
  'POST /api/invitations/accept': async ({ admin }) => {
    const token = (await inviteSomebody(admin)).link.path.split('/').at(-1);
    return {
      path: '/api/invitations/accept',
      body: { token, name: 'Người Mới', password: 'một câu dài dễ nhớ' },
    };
  },
  'POST /api/language': () => ({ path: '/api/language', body: { language: 'vi' }, status: 303 }),
  'GET /api/auth/[...nextauth]': () => ({ path: '/api/auth/csrf' }),
  'POST /api/auth/[...nextauth]': () => ({
    path: '/api/auth/callback/credentials',
    send: { body: new URLSearchParams(nobody).toString(), type: 'application/x-www-form-urlencoded' },
    status: 303,
  }),
};

/** The well-formed request of a row; throws for a row that has none yet. */
export async function requestOf({ method, path }: EntryPoint, scene: Scene): Promise<EntryRequest> {
  const make = requests[`${method} ${path}`];
  if (!make) throw new Error(`e2e/entry-requests.ts has no request for ${method} ${path}`);
  return make(scene);
}

/** Addresses of an article and of a photo that readers see now. */
export async function livePaths(site: string): Promise<{ article: string; photo: string }> {
  const reader = new DeskClient(site);
  const { body } = await reader.get('/');
  const article = /href="(\/[a-z-]+\/[a-z0-9-]+-\d+)"/.exec(body)?.[1];
  const photo = /src="(\/anh\/[0-9a-f-]+\/\d+\.jpg)"/.exec(body)?.[1];
  if (!article || !photo) throw new Error('the front page shows no article with a photo');
  return { article, photo };
}

function write(author: DeskClient): Promise<string> {
  return writeReport(author, report);
}

async function onArticle(author: DeskClient, act: string, body: () => object): Promise<EntryRequest> {
  return { path: `/api/articles/${await write(author)}/${act}`, body: body() };
}

async function onRevision(author: DeskClient, act: string): Promise<EntryRequest> {
  const articleId = await write(author);
  const revisionId = await keepRevision(author, articleId);
  return { path: `/api/articles/${articleId}/${act}`, body: { ...request(), revisionId } };
}

async function onPerson({ admin }: Scene, act: string, body: object): Promise<EntryRequest> {
  const { personId } = await inviteSomebody(admin);
  return { path: `/api/people/${personId}/${act}`, body };
}

function inviteSomebody(admin: DeskClient) {
  return invite(admin, somebody());
}

function somebody() {
  return { email: `${randomUUID()}@toasoan.example`, name: 'Người Mới' };
}

function chain() {
  const level = { name: 'Biên tập', nameEn: 'Editing', role: 'editor' };
  return { name: `Chuỗi ${randomUUID()}`, nameEn: 'Chain', levels: [level], sensitiveLevel: null };
}

function request() {
  return { requestId: randomUUID() };
}

function requestWithReason() {
  return { ...request(), reason: 'Cần xem lại đoạn hai.' };
}
