import type { Problem } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';

const rules = ['notAnEmail', 'missing', 'notAName', 'yourself'] as const;
const codes = ['emailTaken', 'lastAdmin', 'notPermitted', 'offline'] as const;
const states = ['disabled', 'notDisabled'];

type Words = (typeof rules)[number] | (typeof codes)[number] | 'changed' | 'failed';

/** The words for a problem, and the field of the form that they belong to, if any. */
export type PeopleProblem = { words: Words; field: string | undefined };

export function peopleProblem(problem: Problem | undefined): PeopleProblem | undefined {
  if (!problem) return undefined;
  const inner = fieldProblemIn(problem);
  const rule = rules.find((known) => known === inner?.rule);
  if (rule) return { words: rule, field: inner?.field };
  if (problem.code === 'notFound' || (inner && states.includes(inner.rule))) {
    return { words: 'changed', field: undefined };
  }
  const code = codes.find((known) => known === problem.code);
  return { words: code ?? 'failed', field: code === 'emailTaken' ? 'email' : undefined };
}
