import { type Answer, postJson } from '#components/desk/desk-api.ts';
import type { Chain } from '#domain/chains.ts';

export type SavedChain = { requestId: string; seen?: { id: string; version: number }; chain: Chain };

/** What the page of chains asks of the server; every refusal is a value. */
export const chainsApi = {
  save: (asked: SavedChain): Promise<Answer<{ id: string }>> => postJson('/api/chains', asked),
  remove: (id: string): Promise<Answer<object>> => postJson(`/api/chains/${id}/remove`, {}),
  setSection: (sectionId: string, chainId: string): Promise<Answer<object>> =>
    postJson(`/api/sections/${sectionId}/chain`, { chainId }),
};
