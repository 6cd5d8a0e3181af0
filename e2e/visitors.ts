import { randomUUID } from 'node:crypto';
import type { EntryPoint } from '#domain/entry-points.ts';
import type { Role } from '#domain/roles.ts';
import type { DemoPersonKey } from '#scripts/demo/people.ts';
import { DeskClient, signIn } from './desk-client.ts';

/** Everybody who could knock: by role, and by what they are to the article in question. */
export const visitors = {
  signedOut: { role: undefined, person: undefined },
  disabled: { role: undefined, person: undefined },
  author: { role: 'reporter', person: 'ha' },
  otherReporter: { role: 'reporter', person: 'minh' },
  editor: { role: 'editor', person: 'tuan' },
  secretary: { role: 'secretary', person: 'phuc' },
  chief: { role: 'chief', person: 'binh' },
  admin: { role: 'admin', person: 'quan' },
} as const satisfies Record<string, { role: Role | undefined; person: DemoPersonKey | undefined }>;

export type Visitor = keyof typeof visitors;
export const visitorNames = Object.keys(visitors) as Visitor[];
export type Clients = Record<Visitor, DeskClient>;

/** Whether a row of the table lets this visitor in. */
export function mayEnter({ who }: EntryPoint, visitor: Visitor): boolean {
  const { role } = visitors[visitor];
  if (who === 'public') return true;
  if (role === undefined || who === 'machine') return false;
  if (who === 'signedIn') return true;
  if (who === 'itsOwner') return visitor === 'author';
  if (who === 'ownArticle') return visitor !== 'otherReporter' && visitor !== 'admin';
  return who.includes(role);
}

type SignIn = (person: DemoPersonKey) => Promise<DeskClient>;

export async function openClients(site: string, signedIn: SignIn): Promise<Clients> {
  const clients: Partial<Clients> = { signedOut: new DeskClient(site) };
  for (const visitor of visitorNames) {
    const { person } = visitors[visitor];
    if (person) clients[visitor] = await signedIn(person);
  }
  const admin = await signedIn('quan');
  return { ...clients, disabled: await shutOut(site, admin) } as Clients;
}

type Invited = { personId: string; link: { path: string } };
const password = 'cửa sổ nhìn ra bến phà';

/** A reporter whose account was closed while a browser of theirs was still signed in. */
async function shutOut(site: string, admin: DeskClient): Promise<DeskClient> {
  const email = `${randomUUID()}@toasoan.example`;
  const { personId, link } = await invite(admin, { email, name: 'Người Đã Nghỉ' });
  const token = link.path.split('/').at(-1);
  const accepted = { token, name: 'Người Đã Nghỉ', password };
  await new DeskClient(site).do('/api/invitations/accept', accepted);
  const client = await signIn(site, email, password);
  await admin.do(`/api/people/${personId}/disable`, {});
  return client;
}

export function invite(admin: DeskClient, who: { email: string; name: string }): Promise<Invited> {
  return admin.do('/api/people', { ...who, role: 'reporter' });
}
