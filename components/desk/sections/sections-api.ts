import { type Answer, postJson } from '#components/desk/desk-api.ts';
import type { NewSection, SectionWords } from '#domain/section-form.ts';

/** What the page *Chuyên mục* asks of the server; every refusal is a value. */
export const sectionsApi = {
  add: (requestId: string, section: NewSection): Promise<Answer<{ id: string }>> =>
    postJson('/api/sections', { requestId, section }),
  change: (id: string, section: SectionWords): Promise<Answer<object>> =>
    postJson(`/api/sections/${id}/change`, { section }),
  order: (ids: readonly string[]): Promise<Answer<object>> => postJson('/api/sections/order', { ids }),
  remove: (id: string): Promise<Answer<object>> => postJson(`/api/sections/${id}/remove`, {}),
};
