import type { Role } from './roles.ts';

/** What those are told who may not: nothing is there (404), or that their role may not (403). */
export type AnswerToOthers = 404 | 403;

/** One way into the newsroom and who may use it; a way in without a row does not pass the tests. */
export type EntryPoint = {
  kind: 'page' | 'handler' | 'command';
  /** A page is read with GET; a command has none. */
  method?: 'GET' | 'POST';
  /** As Next.js names it: `/desk/articles/[id]`; a command's words: `toasoan backup`. */
  path: string;
  /** `ownArticle`: its author, and whoever may read all articles. `itsOwner`: only who made it. `machine`: whoever has the machine and its files. */
  who: 'public' | 'signedIn' | 'ownArticle' | 'itsOwner' | 'machine' | readonly Role[];
  others?: AnswerToOthers;
};

const writers: readonly Role[] = ['reporter', 'editor', 'secretary', 'chief'];
const editors: readonly Role[] = ['editor', 'secretary', 'chief'];
const admins: readonly Role[] = ['admin'];
const recordReaders: readonly Role[] = ['secretary', 'chief', 'admin'];

/** Every page, handler and command. Signed out or disabled, a page asks to sign in and a handler answers 401. */
export const entryPoints: readonly EntryPoint[] = [
  ...publicReads('/', '/[section]', '/[section]/[slug]', '/[...path]', '/anh/[assetId]/[rendition]'),
  ...publicReads(
    ...['/feed.xml', '/atom.xml', '/feed.json'],
    ...['/[section]/feed.xml', '/[section]/atom.xml', '/[section]/feed.json'],
    ...[
      '/sitemap/[part]',
      '/news-sitemap.xml',
      '/opensearch.xml',
      '/indexnow.txt',
      '/site.webmanifest',
      '/oembed',
    ],
    ...['/bieu-tuong/[file]', '/anh-chia-se/[number]', '/tien-ich/[file]', '/.well-known/security.txt'],
    ...['/gioi-thieu', '/quy-trinh-dinh-chinh', '/quyen-rieng-tu'],
    '/sitemap.xml',
    '/robots.txt',
    '/tim-kiem',
    '/tim-kiem/goi-y',
    '/chu-de/[slug]',
    '/tac-gia/[slug]',
    '/van-ban/[slug]',
    '/hoi-nghi/[slug]',
    '/cai-chinh',
    '/cai-chinh-xin-loi',
    ...[
      '/en',
      '/en/[section]',
      '/en/[section]/[slug]',
      '/en/tim-kiem',
      '/en/cai-chinh',
      '/en/cai-chinh-xin-loi',
    ],
    ...['/en/gioi-thieu', '/en/quy-trinh-dinh-chinh', '/en/quyen-rieng-tu'],
    ...['/en/feed.xml', '/en/atom.xml', '/en/feed.json'],
    ...['/en/[section]/feed.xml', '/en/[section]/atom.xml', '/en/[section]/feed.json'],
    '/favicon.svg',
    '/favicon.ico',
    '/phong-chu/[file]',
  ),

  page('/desk', 'signedIn'),
  page('/desk/articles', writers, 404),
  page('/desk/articles/[id]', 'ownArticle', 404),
  page('/desk/articles/[id]/history', 'ownArticle', 404),
  page('/desk/board', writers, 404),
  page('/desk/calendar', writers, 404),
  page('/desk/run-down', writers, 404),
  page('/desk/conferences', writers, 404),
  page('/desk/conferences/[id]', writers, 404),
  page('/desk/register', writers, 404),
  page('/desk/notices', writers, 404),
  page('/desk/notices/choices', writers, 404),
  page('/desk/people', admins, 404),
  page('/desk/chains', admins, 404),
  page('/desk/sections', admins, 404),
  page('/desk/house-rules', ['chief', 'admin'], 404),
  page('/desk/fronts', editors, 404),
  page('/desk/fronts/[front]', editors, 404),
  page('/desk/record', recordReaders, 404),
  page('/desk/[...rest]', [], 404),
  page('/desk/sign-in', 'public'),
  page('/desk/invitation/[token]', 'public'),

  handler('GET', '/desk/articles/[id]/preview', 'ownArticle', 404),
  handler('GET', '/desk/fronts/[front]/preview', editors, 404),
  handler('GET', '/desk/record/export', recordReaders, 404),
  handler('GET', '/desk/conferences/export', writers, 404),
  handler('GET', '/desk/register/export', writers, 404),
  handler('POST', '/api/articles', writers, 403),
  ...[
    'steps',
    'metadata',
    'snapshot',
    'submit',
    'claim',
    'assign',
    'hand-over',
    'set-deadline',
    'watch',
    'sign',
    'agree',
    'return',
    'answer-place',
    'apology',
    'publish',
    'schedule',
    'unschedule',
    'embargo',
    'publish-urgently',
    'countersign',
    'take-down',
    'schedule-take-down',
    'unschedule-take-down',
    'put-back',
    'spike',
    'restore',
    'restore-moment',
  ].map((act) => handler('POST', `/api/articles/[id]/${act}`, 'ownArticle', 404)),
  ...['steps', 'state', 'compare'].map((read) =>
    handler('GET', `/api/articles/[id]/${read}`, 'ownArticle', 404),
  ),
  handler('GET', '/api/conferences', writers, 403),
  handler('POST', '/api/conferences', writers, 403),
  handler('GET', '/api/conferences/[id]', writers, 403),
  ...['change', 'remove', 'restore'].map((act) =>
    handler('POST', `/api/conferences/[id]/${act}`, writers, 403),
  ),
  handler('POST', '/api/conferences/calendar', writers, 403),
  handler('POST', '/api/conferences/import', writers, 403),
  handler('POST', '/api/register', editors, 403),
  ...['[id]/change', '[id]/remove', '[id]/restore', '[id]/confirm', 'dismiss', 'read', 'import'].map((act) =>
    handler('POST', `/api/register/${act}`, editors, 403),
  ),
  handler('GET', '/api/published', writers, 403),
  handler('POST', '/api/photos', writers, 403),
  handler('GET', '/api/photos/[assetId]/[rendition]', writers, 404),
  handler('POST', '/api/people', admins, 403),
  ...['disable', 'enable', 'invite', 'role'].map((act) =>
    handler('POST', `/api/people/[id]/${act}`, admins, 403),
  ),
  handler('GET', '/api/notices', writers, 403),
  handler('GET', '/api/notices/stream', writers, 403),
  handler('POST', '/api/notices/seen', writers, 403),
  handler('POST', '/api/notices/choices', writers, 403),
  handler('POST', '/api/filters', writers, 403),
  handler('POST', '/api/filters/[id]/remove', 'itsOwner', 404),
  handler('POST', '/api/chains', admins, 403),
  handler('POST', '/api/chains/[id]/remove', admins, 403),
  handler('POST', '/api/sections/[id]/chain', admins, 403),
  handler('POST', '/api/sections', admins, 403),
  handler('POST', '/api/sections/order', admins, 403),
  handler('POST', '/api/sections/[id]/change', admins, 403),
  handler('POST', '/api/sections/[id]/remove', admins, 403),
  handler('POST', '/api/house-rules', ['chief', 'admin'], 403),
  handler('POST', '/api/fronts/[front]', editors, 403),
  handler('POST', '/api/fronts/[front]/call-off', editors, 403),
  handler('GET', '/api/stories', editors, 403),
  handler('POST', '/api/invitations/accept', 'public'),
  handler('POST', '/api/language', 'public'),
  handler('GET', '/api/auth/[...nextauth]', 'public'),
  handler('POST', '/api/auth/[...nextauth]', 'public'),

  ...[
    'import',
    'check',
    'person add',
    'person link',
    'backup',
    'restore',
    'export',
    'audit verify',
    'migrate',
  ].map((words): EntryPoint => ({ kind: 'command', path: `toasoan ${words}`, who: 'machine' })),
];

function publicReads(...paths: string[]): EntryPoint[] {
  return paths.map((path) => handler('GET', path, 'public'));
}

function page(path: string, who: EntryPoint['who'], others?: AnswerToOthers): EntryPoint {
  return { kind: 'page', method: 'GET', path, who, ...(others && { others }) };
}

function handler(
  method: 'GET' | 'POST',
  path: string,
  who: EntryPoint['who'],
  others?: AnswerToOthers,
): EntryPoint {
  return { kind: 'handler', method, path, who, ...(others && { others }) };
}
