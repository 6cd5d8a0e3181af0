import { randomUUID } from 'node:crypto';
import type { EntryPoint } from '#domain/entry-points.ts';
import { emptyMetadata } from '#domain/metadata.ts';
import { keepRevision, type Report, writeReport } from './article-acts.ts';
import { conferenceRequests } from './conference-requests.ts';
import type { DeskClient } from './desk-client.ts';
import type { EntryRequest, Make, Scene } from './entry-scene.ts';
import { photoFile } from './photo-files.ts';
import { livePaths, publicRequests } from './public-requests.ts';
import { registerRequests } from './register-requests.ts';
import { invite } from './visitors.ts';

const report: Report = { headline: 'Hội nghị thử cửa của tòa soạn' };
const nobody = { email: 'khong-co-ai@toasoan.example', password: 'một câu không đúng' };

/** One row per row of `domain/entry-points.ts`; a new entry point without one does not pass. */
const requests: Record<string, Make> = {
  ...publicRequests,
  ...conferenceRequests,
  ...registerRequests,

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
  'GET /desk/sections': () => ({ path: '/desk/sections' }),
  'GET /desk/house-rules': () => ({ path: '/desk/house-rules' }),
  'GET /desk/fronts': () => ({ path: '/desk/fronts' }),
  'GET /desk/fronts/[front]': () => ({ path: '/desk/fronts/thoi-su' }),
  'GET /desk/fronts/[front]/preview': () => ({ path: '/desk/fronts/trang-nhat/preview?places=1001' }),
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
  // Refused as out of date: other rules would hold for other journeys.
  'POST /api/house-rules': () => ({
    path: '/api/house-rules',
    body: { ...request(), seen: 'long-ago', rules: { off: [], words: [] } },
  }),
  'POST /api/sections': () => ({ path: '/api/sections', body: { ...request(), section: section() } }),
  // One that is refused as out of date: another order would move the masthead under other journeys.
  'POST /api/sections/order': () => ({ path: '/api/sections/order', body: { ids: [] } }),
  'POST /api/sections/[id]/change': () => ({
    path: '/api/sections/thoi-su/change',
    body: { section: { name: 'Thời sự', nameEn: 'News', parentId: null } },
  }),
  'POST /api/sections/[id]/remove': async ({ admin }) => {
    const added = await admin.do<{ id: string }>('/api/sections', { ...request(), section: section() });
    return { path: `/api/sections/${added.id}/remove`, body: {} };
  },
  'POST /api/fronts/[front]': () => ({
    path: '/api/fronts/y-te',
    body: { ...request(), places: [], seen: null, at: Date.now() + 86_400_000 },
  }),
  'POST /api/fronts/[front]/call-off': async ({ editor }) => {
    const order = { ...request(), places: [], seen: null, at: Date.now() + 86_400_000 };
    const { id } = await editor.do<{ id: string }>('/api/fronts/y-te', order);
    return { path: '/api/fronts/y-te/call-off', body: { arrangementId: id } };
  },
  'GET /api/stories': () => ({ path: '/api/stories?query=hoi' }),
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

/** Under another one: the masthead that other journeys look at stays as it is. */
function section() {
  const id = `muc-${randomUUID()}`.slice(0, 40).replace(/-$/, '');
  return { id, name: id, nameEn: id, parentId: 'nong-nghiep', chainId: 'hai-cap' };
}

function request() {
  return { requestId: randomUUID() };
}

function requestWithReason() {
  return { ...request(), reason: 'Cần xem lại đoạn hai.' };
}
