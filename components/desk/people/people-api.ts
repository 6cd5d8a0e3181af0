import { type Answer, postJson } from '#components/desk/desk-api.ts';
import type { Role } from '#domain/roles.ts';
import type { OneTimeLink } from '#domain/views/person-view.ts';

export type NewPerson = { email: string; name: string; penName?: string; role: Role };

/** What the people page asks of the server; every refusal is a value. */
export const peopleApi = {
  invite: (person: NewPerson): Promise<Answer<{ link: OneTimeLink }>> => postJson('/api/people', person),
  renewLink: (id: string): Promise<Answer<{ link: OneTimeLink }>> => postJson(`/api/people/${id}/invite`, {}),
  changeRole: (id: string, role: Role): Promise<Answer<object>> =>
    postJson(`/api/people/${id}/role`, { role }),
  disable: (id: string): Promise<Answer<object>> => postJson(`/api/people/${id}/disable`, {}),
  enable: (id: string): Promise<Answer<object>> => postJson(`/api/people/${id}/enable`, {}),
};
