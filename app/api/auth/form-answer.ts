import { problemAnswer } from '#app/api/answer.ts';
import type { Problem } from '#domain/problem.ts';

type Answer = { to: string; problem?: Problem; cookies?: readonly string[] };

/**
 * The same answer in two forms: our own script (it accepts JSON) gets where to go or the problem, a plain form
 * is sent there. `to` is a path: the reader stays on the host that they came to.
 */
export function answerForm(request: Request, { to, problem, cookies = [] }: Answer): Response {
  const wantsJson = request.headers.get('accept')?.includes('application/json') ?? false;
  if (wantsJson && problem) return problemAnswer(problem);
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (wantsJson) return Response.json({ to }, { headers });
  headers.set('location', to);
  return new Response(null, { status: 303, headers });
}

export function refuseForm(status: 400 | 403 | 404 | 413 | 415): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } });
}
