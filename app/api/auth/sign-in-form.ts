import type { NextRequest } from 'next/server';
import { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { deskPath } from '#newsroom/sign-in/desk-path.ts';
import { signInThroughNextAuth } from '#newsroom/sign-in/through-next-auth.ts';
import { answerForm, refuseForm } from './form-answer.ts';
import { formVisit } from './form-visit.ts';

const signInForm = z.strictObject({
  email: z.string().max(320),
  password: z.string().max(1024),
  from: z.string().max(2000).optional(),
  csrfToken: z.string().max(200).optional(),
});

/** Signs in and goes on to `from`, or back to the form with the reason. */
export async function signInByForm(request: NextRequest, fields: Record<string, string>): Promise<Response> {
  const form = signInForm.safeParse(fields);
  if (!form.success) return refuseForm(400);
  const { from, ...rest } = form.data;
  const { site, visit } = await formVisit(request, rest);
  const { result, cookies } = await signInThroughNextAuth(await newsroom(), site, visit);
  if (result.ok) return answerForm(request, { to: deskPath(from), cookies });
  return answerForm(request, { to: backToForm(result.problem, from), problem: result.problem });
}

function backToForm(problem: Problem, from: string | undefined): string {
  const query = new URLSearchParams({ problem: problem.code });
  if (problem.code === 'tooMany') query.set('wait', String(problem.retryAfter));
  if (from !== undefined) query.set('from', deskPath(from));
  return `/desk/sign-in?${query}`;
}
