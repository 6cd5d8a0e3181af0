import { type Answer, postJson } from '#components/desk/desk-api.ts';
import type { RegisterEntry } from '#domain/register/entry.ts';
import type { RegisterFileView } from '#domain/views/register-view.ts';

/** What the page of the register asks of the server; every refusal is a value. */
export const registerApi = {
  save: (
    requestId: string,
    seen: { id: string; version: number } | undefined,
    entry: RegisterEntry,
  ): Promise<Answer<{ id: string }>> =>
    seen
      ? postJson(`/api/register/${seen.id}/change`, { requestId, version: seen.version, entry })
      : postJson('/api/register', { requestId, entry }),
  remove: (id: string): Promise<Answer<object>> => postJson(`/api/register/${id}/remove`, {}),
  restore: (id: string): Promise<Answer<object>> => postJson(`/api/register/${id}/restore`, {}),
  confirm: (id: string, version: number, isConfirmed: boolean): Promise<Answer<object>> =>
    postJson(`/api/register/${id}/confirm`, { version, isConfirmed }),
  dismiss: (key: string): Promise<Answer<object>> => postJson('/api/register/dismiss', { key }),
  readFile: (file: string): Promise<Answer<RegisterFileView>> => postJson('/api/register/read', { file }),
  importFile: (requestId: string, file: string): Promise<Answer<RegisterFileView>> =>
    postJson('/api/register/import', { requestId, file }),
};
