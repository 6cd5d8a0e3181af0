import type { Kit } from '#db/kit.ts';
import { roles } from '#domain/roles.ts';
import { invitationKinds } from './kinds.ts';

/** Who works here and how they get in. Tokens are never stored, only their SHA-256 (64 hex digits). */
export function peopleTables(kit: Kit) {
  const people = kit.table('people', {
    id: kit.id('id').primaryKey(),
    /** Lower case. */
    email: kit.text('email').notNull().unique('people_email'),
    name: kit.text('name').notNull(),
    penName: kit.text('pen_name'),
    role: kit.oneOf('role', roles).notNull(),
    passwordHash: kit.text('password_hash'),
    disabledAt: kit.time('disabled_at'),
    createdAt: kit.time('created_at').notNull(),
  });

  const sessions = kit.table(
    'sessions',
    {
      id: kit.id('id').primaryKey(),
      personId: kit.id('person_id').notNull(),
      tokenHash: kit.text('token_hash').notNull().unique('sessions_token_hash'),
      createdAt: kit.time('created_at').notNull(),
      lastSeenAt: kit.time('last_seen_at').notNull(),
      expiresAt: kit.time('expires_at').notNull(),
      revokedAt: kit.time('revoked_at'),
      userAgent: kit.text('user_agent'),
    },
    (t) => [kit.index('sessions_person').on(t.personId)],
  );

  const invitations = kit.table('invitations', {
    id: kit.id('id').primaryKey(),
    tokenHash: kit.text('token_hash').notNull().unique('invitations_token_hash'),
    kind: kit.oneOf('kind', invitationKinds).notNull(),
    personId: kit.id('person_id'),
    createdBy: kit.id('created_by'),
    createdAt: kit.time('created_at').notNull(),
    expiresAt: kit.time('expires_at').notNull(),
    usedAt: kit.time('used_at'),
  });

  const rateLimits = kit.table('rate_limits', {
    key: kit.text('key').primaryKey(),
    count: kit.int('count').notNull(),
    windowStart: kit.time('window_start').notNull(),
    blockedUntil: kit.time('blocked_until'),
  });

  return { people, sessions, invitations, rateLimits };
}
