import type { Problem } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';

const fieldRules = [
  'tooShort',
  'tooLong',
  'tooCommon',
  'namesAccount',
  'notAnEmail',
  'missing',
  'notAName',
] as const;
const otherRules = ['tooMany', 'offline'] as const;
type Rule = (typeof fieldRules)[number] | (typeof otherRules)[number] | 'failed';

/** Which field of the form is wrong, and by which rule; no field when the whole form could not be sent. */
export type InvitationProblem = { field: string | undefined; rule: Rule };

/** What to say about a problem, when there is one. */
export function invitationProblem(problem: Problem | undefined): InvitationProblem | undefined {
  if (!problem) return undefined;
  const inner = fieldProblemIn(problem);
  const rule = fieldRules.find((known) => known === inner?.rule);
  if (inner && rule) return { field: inner.field, rule };
  return { field: undefined, rule: otherRules.find((known) => known === problem.code) ?? 'failed' };
}
