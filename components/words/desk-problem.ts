import type { Problem, RequestProblem } from '#domain/problem.ts';

/** Everything that can go wrong with what the desk asks of the server; the last two arise in the browser. */
export type DeskProblem =
  | Problem
  | RequestProblem
  /** The server cannot be reached. */
  | { code: 'offline' }
  /** Words that were typed are not with the server yet. */
  | { code: 'unsent' };

export type DeskProblemCode = DeskProblem['code'];
