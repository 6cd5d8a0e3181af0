import type { Problem, ProblemCode, RequestProblem } from '#domain/problem.ts';
import type { Result } from '#newsroom/result.ts';

const statusOf: Record<ProblemCode | RequestProblem['code'], number> = {
  notFound: 404,
  refused: 403,
  notPermitted: 403,
  behind: 409,
  ahead: 409,
  behindMetadata: 409,
  behindConference: 409,
  changedMeanwhile: 409,
  requestReused: 409,
  invalid: 422,
  tooMany: 429,
  signInFailed: 401,
  invitationGone: 404,
  emailTaken: 409,
  lastAdmin: 403,
  storageFull: 507,
  storageBusy: 503,
  storageBroken: 503,
  foreignOrigin: 403,
  signIn: 401,
  wrongType: 415,
  tooLarge: 413,
  badJson: 400,
  broken: 500,
};

/** The answer to the desk's browser: the value itself, or `{problem}` with the status that fits. */
export function answer<T>(result: Result<T>): Response {
  return result.ok ? json(200, result.value) : problemAnswer(result.problem);
}

export function problemAnswer(problem: Problem | RequestProblem): Response {
  const retryAfter = problem.code === 'tooMany' ? { 'Retry-After': String(problem.retryAfter) } : undefined;
  return json(statusOf[problem.code], { problem }, retryAfter);
}

function json(status: number, body: unknown, headers?: Record<string, string>): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store', ...headers } });
}
