import { z } from 'zod';
import type { FieldProblem } from '#domain/problem.ts';
import type { Role } from '#domain/roles.ts';
import { emailKey } from '#newsroom/sign-in/email-key.ts';

/** What is said about a person when they are invited or made. */
export type PersonInput = { email: string; name: string; penName?: string | undefined; role: Role };
export type PersonFields = { email: string; name: string; penName: string | null };

type Checked = { ok: true; value: PersonFields } | { ok: false; problem: FieldProblem };

const longestName = 100;
const emailRule = z.email().max(254);

/** The fields as they are kept (NFC, lower-case e-mail, single spaces), or the first one that is wrong. */
export function checkPersonFields(input: {
  email: string;
  name: string;
  penName?: string | undefined;
}): Checked {
  const email = emailKey(input.email);
  if (!emailRule.safeParse(email).success) return wrong('email', 'notAnEmail');
  const name = tidyName(input.name);
  if (!isName(name)) return wrong('name', name === '' ? 'missing' : 'notAName');
  const penName = tidyName(input.penName ?? '');
  if (penName !== '' && !isName(penName)) return wrong('penName', 'notAName');
  return { ok: true, value: { email, name, penName: penName || null } };
}

export function tidyName(raw: string): string {
  return raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Letters of any script; no control characters or invisible ones, which make two names look alike. */
export function isName(name: string): boolean {
  return name.length > 0 && name.length <= longestName && /\p{L}/u.test(name) && !/[\p{C}<>]/u.test(name);
}

function wrong(field: string, rule: string): Checked {
  return { ok: false, problem: { field, rule } };
}
