import { expect, test } from 'vitest';
import type { Level } from './chains.ts';
import type { Role } from './roles.ts';
import { type Staff, signersMissing } from './signers-missing.ts';

const levels = (...roles: Role[]): Level[] => roles.map((role) => ({ name: role, nameEn: role, role }));

test.each<[string, Level[], Staff, number]>([
  ['one editor signs one level', levels('editor'), { editor: 1 }, 0],
  ['a chief stands in for an editor', levels('editor'), { chief: 1 }, 0],
  ['one chief cannot be both', levels('editor', 'chief'), { chief: 1 }, 1],
  ['two levels of one role need two people', levels('editor', 'editor'), { editor: 1 }, 1],
  ['editors do not sign for the chief', levels('editor', 'chief'), { editor: 5 }, 1],
  [
    'three tiers, three people',
    levels('editor', 'secretary', 'chief'),
    { editor: 1, secretary: 1, chief: 1 },
    0,
  ],
  [
    'a second secretary does for the editor',
    levels('editor', 'secretary', 'chief'),
    { secretary: 2, chief: 1 },
    0,
  ],
  ['reporters and administrators sign nothing', levels('editor'), { reporter: 9, admin: 3 }, 1],
])('%s', (_what, chain, staff, missing) => {
  expect(signersMissing(chain, staff)).toBe(missing);
});
