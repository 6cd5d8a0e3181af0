import { randomUUID } from 'node:crypto';
import { emptyEntry } from '#domain/register/entry.ts';
import type { DeskClient } from './desk-client.ts';
import type { Make } from './entry-scene.ts';

/** The ways into the register: one row per row of `domain/entry-points.ts` about it. */
export const registerRequests: Record<string, Make> = {
  'GET /desk/register': () => ({ path: '/desk/register' }),
  'GET /desk/register/export': () => ({ path: '/desk/register/export?kind=person' }),
  'POST /api/register': () => ({ path: '/api/register', body: somebody() }),
  'POST /api/register/[id]/change': async ({ editor }) => ({
    path: `/api/register/${await enter(editor)}/change`,
    body: { ...somebody(), version: 1 },
  }),
  'POST /api/register/[id]/remove': async ({ editor }) => ({
    path: `/api/register/${await enter(editor)}/remove`,
    body: {},
  }),
  'POST /api/register/[id]/restore': async ({ editor }) => ({
    path: `/api/register/${await enter(editor)}/restore`,
    body: {},
  }),
  'POST /api/register/[id]/confirm': async ({ editor }) => ({
    path: `/api/register/${await enter(editor, paper())}/confirm`,
    // Whoever wrote it may hide it and not confirm it.
    body: { version: 1, isConfirmed: false },
  }),
  'POST /api/register/dismiss': () => ({
    path: '/api/register/dismiss',
    body: { key: `Không ai|${randomUUID()}` },
  }),
  'POST /api/register/read': () => ({ path: '/api/register/read', body: { file: 'Họ tên\nKhông Ai' } }),
  // Nothing in it is kept: other journeys count the entries.
  'POST /api/register/import': () => ({
    path: '/api/register/import',
    body: { requestId: randomUUID(), file: 'Họ tên,Cấp bậc\nKhông Ai,Vô danh' },
  }),
};

function somebody() {
  return { requestId: randomUUID(), entry: emptyEntry('person', `Thử Cửa ${randomUUID()}`) };
}

function paper() {
  const entry = emptyEntry('document', `${Math.ceil(Math.random() * 99_999)}-NQ/TW`);
  return { requestId: randomUUID(), entry: { ...entry, title: 'Thử cửa' } };
}

async function enter(editor: DeskClient, entry: object = somebody()): Promise<string> {
  return (await editor.do<{ id: string }>('/api/register', entry)).id;
}
