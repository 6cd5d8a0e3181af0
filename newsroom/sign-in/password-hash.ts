import { hash, verify } from '@node-rs/argon2';
import { normalisePassword } from '#domain/sign-in-rules.ts';
import { inHashQueue } from './hash-queue.ts';

/** argon2id with 19 MiB, two passes, one lane: OWASP's first choice (docs/sources.md, Passwords). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody knows: checking against it costs what a real check costs. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$mYwTVglRIEHJQZ7jQbgzCw$FiyDwjLMtNcK/M1iB0/01v1IGySFm68a1rK1Hph2Vvg';

/** The argon2id hash to keep for `password`. */
export function hashPassword(password: string): Promise<string> {
  return inHashQueue(() => hash(normalisePassword(password), cost));
}

/**
 * Whether `password` belongs to `kept`. Without `kept` (no such account, or one without a password) it takes
 * the same time and says no.
 */
export async function isPasswordOf(kept: string | null | undefined, password: string): Promise<boolean> {
  const matches = await inHashQueue(() => verify(kept ?? nobodysHash, normalisePassword(password)));
  return matches && typeof kept === 'string';
}
