import { type Answer, getJson, postJson } from '#components/desk/desk-api.ts';
import type { Places } from '#domain/fronts/places.ts';
import type { Teaser } from '#domain/published.ts';

export type Arranged = { requestId: string; places: Places; seen: string | null; at?: number };

/** What the page *Sắp trang* asks of the server; every refusal is a value. */
export const frontsApi = {
  arrange: (frontId: string, asked: Arranged): Promise<Answer<{ id: string; startsAt: number }>> =>
    postJson(`/api/fronts/${frontId}`, asked),
  callOff: (frontId: string, arrangementId: string): Promise<Answer<object>> =>
    postJson(`/api/fronts/${frontId}/call-off`, { arrangementId }),
  find: (query: string): Promise<Answer<{ stories: Teaser[] }>> =>
    getJson(`/api/stories?query=${encodeURIComponent(query)}`),
};
