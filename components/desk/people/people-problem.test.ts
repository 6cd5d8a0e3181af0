import { expect, test } from 'vitest';
import { invitationProblem } from '#components/desk/sign-in/invitation-problem.ts';
import { peopleProblem } from './people-problem.ts';

test('a problem with people is worded, at its field where it has one', () => {
  const invalid = (field: string, rule: string) =>
    peopleProblem({ code: 'invalid', problem: { field, rule } });
  expect(invalid('name', 'missing')).toEqual({ words: 'missing', field: 'name' });
  expect(invalid('person', 'disabled')).toEqual({ words: 'changed', field: undefined });
  expect(invalid('role', 'invalid_value')).toEqual({ words: 'failed', field: undefined });
  expect(peopleProblem({ code: 'emailTaken' })).toEqual({ words: 'emailTaken', field: 'email' });
  expect(peopleProblem({ code: 'lastAdmin' })).toEqual({ words: 'lastAdmin', field: undefined });
  expect(peopleProblem({ code: 'broken', id: '' })).toEqual({ words: 'failed', field: undefined });
  expect(peopleProblem(undefined)).toBeUndefined();
});

test('a problem with an invitation is worded, at its field where it has one', () => {
  const short = { field: 'password', rule: 'tooShort' };
  expect(invitationProblem({ code: 'invalid', problem: short })).toEqual({
    field: 'password',
    rule: 'tooShort',
  });
  expect(invitationProblem({ code: 'tooMany', retryAfter: 5 })).toEqual({
    field: undefined,
    rule: 'tooMany',
  });
  expect(invitationProblem({ code: 'broken', id: '' })).toEqual({ field: undefined, rule: 'failed' });
  expect(invitationProblem(undefined)).toBeUndefined();
});
