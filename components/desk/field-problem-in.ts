import type { Problem } from '#components/desk/desk-api.ts';

/** The field of a form, and the rule, that a problem is about. */
export function fieldProblemIn(problem: Problem): { field: string; rule: string } | undefined {
  return problem.code === 'invalid' && 'field' in problem.problem ? problem.problem : undefined;
}
