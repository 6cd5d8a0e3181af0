import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { signOutThroughNextAuth } from '#newsroom/sign-in/through-next-auth.ts';
import { answerForm, refuseForm } from './form-answer.ts';
import { formVisit } from './form-visit.ts';

const signOutForm = z.strictObject({ csrfToken: z.string().max(200).optional() });

/** Ends the session and shows the sign-in page. */
export async function signOutByForm(request: NextRequest, fields: Record<string, string>): Promise<Response> {
  const form = signOutForm.safeParse(fields);
  if (!form.success) return refuseForm(400);
  const { site, visit } = await formVisit(request, form.data);
  const { result, cookies } = await signOutThroughNextAuth(await newsroom(), site, visit);
  if (!result.ok) return refuseForm(403);
  return answerForm(request, { to: '/desk/sign-in?notice=signedOut', cookies });
}
