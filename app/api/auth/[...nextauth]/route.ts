import type { NextRequest } from 'next/server';
import { refuseForm } from '#app/api/auth/form-answer.ts';
import { formVisit } from '#app/api/auth/form-visit.ts';
import { readForm } from '#app/api/auth/read-form.ts';
import { signInByForm } from '#app/api/auth/sign-in-form.ts';
import { signOutByForm } from '#app/api/auth/sign-out-form.ts';
import { readSettings } from '#newsroom/settings.ts';
import { askCsrfToken } from '#newsroom/sign-in/through-next-auth.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Only what the desk uses of next-auth can be reached; its other pages and actions are not there. */
const forms = new Map([
  ['callback/credentials', signInByForm],
  ['signout', signOutByForm],
]);

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  if ((await params).nextauth.join('/') !== 'csrf') return refuseForm(404);
  const { site, visit } = await formVisit(request, {});
  const { body, cookies } = await askCsrfToken(site, visit);
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return Response.json(body, { headers });
}

export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const answer = forms.get((await params).nextauth.join('/'));
  if (!answer) return refuseForm(404);
  const form = await readForm(request, readSettings());
  return form.ok ? answer(request, form.fields) : refuseForm(form.status);
}
