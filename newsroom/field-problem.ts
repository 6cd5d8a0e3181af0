import type { z } from 'zod';
import type { FieldProblem } from '#domain/problem.ts';

/** The first thing that a form's schema found wrong, as a field and a rule. */
export function fieldProblem(error: z.ZodError): FieldProblem {
  const issue = error.issues[0];
  if (!issue) return { field: '', rule: 'invalid' };
  const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return { field: [...issue.path, ...unknownKeys].map(String).join('.').slice(0, 120), rule: issue.code };
}
