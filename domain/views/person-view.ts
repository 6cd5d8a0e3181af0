import type { Role } from '#domain/roles.ts';

/** `invited`: has not set a password yet. */
export const personStates = ['active', 'invited', 'disabled'] as const;
export type PersonState = (typeof personStates)[number];

/** What an administrator may do with a person; `link` is an invitation again, or a password reset. */
export const personActs = ['changeRole', 'link', 'disable', 'enable'] as const;
export type PersonAct = (typeof personActs)[number];

/** A person in the list that administrators see. */
export type PersonView = {
  id: string;
  name: string;
  penName: string | undefined;
  email: string;
  role: Role;
  state: PersonState;
  isYou: boolean;
  lastSeenAt: number | undefined;
  /** Until when the link that they were given last can be used. */
  linkUntil: number | undefined;
  acts: PersonAct[];
};

export type LinkKind = 'first-admin' | 'person' | 'reset';

/** A link that works once. It is shown when it is made and never again: only a hash of it is kept. */
export type OneTimeLink = { path: string; kind: LinkKind; expiresAt: number };

/** What the page behind a one-time link shows; `person` is absent for the first administrator. */
export type InvitationView = { kind: LinkKind; person?: { id: string; email: string; name: string } };

/** Accounts that the sign-in page of the sample newsroom offers. */
export type DemoAccount = { email: string; name: string; role: Role; password: string };
