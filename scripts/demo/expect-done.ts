import type { Result } from '#newsroom/result.ts';

/** The value of a result that must be one: the sample newsroom breaks no rule, so a refusal is a bug in it. */
export function expectDone<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The sample newsroom was refused: ${JSON.stringify(result.problem)}`);
}
