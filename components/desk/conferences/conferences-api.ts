import { type Answer, getJson, postJson } from '#components/desk/desk-api.ts';
import type { NumberedConference } from '#domain/conferences/facts.ts';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import type { CalendarEntryView, ConferenceLine } from '#domain/views/conference-view.ts';

export type ImportCounts = { added: number; changed: number; same: number };

/** What the pages about conferences ask of the server; every refusal is a value. */
export const conferencesApi = {
  add: (requestId: string, record: ConferenceRecord): Promise<Answer<{ id: string }>> =>
    postJson('/api/conferences', { requestId, record }),
  change: (
    id: string,
    change: { requestId: string; version: number; record: ConferenceRecord },
  ): Promise<Answer<{ version: number }>> => postJson(`/api/conferences/${id}/change`, change),
  find: (words: string): Promise<Answer<{ conferences: ConferenceLine[] }>> =>
    getJson(`/api/conferences?q=${encodeURIComponent(words)}`),
  read: (id: string): Promise<Answer<NumberedConference>> => getJson(`/api/conferences/${id}`),
  remove: (id: string): Promise<Answer<object>> => postJson(`/api/conferences/${id}/remove`, {}),
  restore: (id: string): Promise<Answer<object>> => postJson(`/api/conferences/${id}/restore`, {}),
  readCalendar: (file: string): Promise<Answer<{ entries: CalendarEntryView[] }>> =>
    postJson('/api/conferences/calendar', { file }),
  importCalendar: (
    requestId: string,
    file: string,
    calendarIds: readonly string[],
  ): Promise<Answer<ImportCounts>> => postJson('/api/conferences/import', { requestId, file, calendarIds }),
  write: (
    requestId: string,
    conference: { id: string; template: boolean },
    language: 'vi' | 'en',
  ): Promise<Answer<{ articleId: string }>> => postJson('/api/articles', { requestId, conference, language }),
};
