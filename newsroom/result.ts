import type { Problem } from '#domain/problem.ts';

/** What a use case answers. A refusal is a value; an exception is a bug or an outage. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
