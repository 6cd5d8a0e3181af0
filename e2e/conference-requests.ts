import { randomUUID } from 'node:crypto';
import { emptyConference } from '#domain/conferences/record.ts';
import type { DeskClient } from './desk-client.ts';
import type { Make } from './entry-scene.ts';

const calendar = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:thu-cua@example.vn'],
  ...['SUMMARY:Hội nghị thử cửa', 'DTSTART:20200105T010000Z', 'END:VEVENT', 'END:VCALENDAR'],
].join('\r\n');

/** The ways into the records of conferences: one row per row of `domain/entry-points.ts` about them. */
export const conferenceRequests: Record<string, Make> = {
  'GET /desk/conferences': () => ({ path: '/desk/conferences?month=2026-11' }),
  'GET /desk/conferences/[id]': async ({ author }) => ({ path: `/desk/conferences/${await enter(author)}` }),
  'GET /desk/conferences/export': () => ({ path: '/desk/conferences/export' }),
  'GET /api/conferences': () => ({ path: '/api/conferences?q=hoi+nghi' }),
  'GET /api/conferences/[id]': async ({ author }) => ({ path: `/api/conferences/${await enter(author)}` }),
  'POST /api/conferences': () => ({ path: '/api/conferences', body: conference() }),
  'POST /api/conferences/[id]/change': async ({ author }) => ({
    path: `/api/conferences/${await enter(author)}/change`,
    body: { ...conference(), version: 1 },
  }),
  'POST /api/conferences/[id]/remove': async ({ author }) => ({
    path: `/api/conferences/${await enter(author)}/remove`,
    body: {},
  }),
  'POST /api/conferences/[id]/restore': async ({ author }) => ({
    path: `/api/conferences/${await enter(author)}/restore`,
    body: {},
  }),
  'POST /api/conferences/calendar': () => ({ path: '/api/conferences/calendar', body: { file: calendar } }),
  // Nothing of it is chosen: other journeys count the conferences of a month.
  'POST /api/conferences/import': () => ({
    path: '/api/conferences/import',
    body: { requestId: randomUUID(), file: calendar, calendarIds: [] },
  }),
};

/** Of long ago, out of the way of other journeys. */
function conference() {
  const record = { ...emptyConference('Hội nghị thử cửa của tòa soạn'), day: '2019-03-01' };
  return { requestId: randomUUID(), record };
}

async function enter(author: DeskClient): Promise<string> {
  return (await author.do<{ id: string }>('/api/conferences', conference())).id;
}
