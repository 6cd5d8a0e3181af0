import { z } from 'zod';
import { problemAnswer } from '#app/api/answer.ts';
import { answerForm, refuseForm } from '#app/api/auth/form-answer.ts';
import { readForm } from '#app/api/auth/read-form.ts';
import { readJson } from '#app/api/read-json.ts';
import { isFromOurPages } from '#app/api/same-origin.ts';
import { readSettings } from '#newsroom/settings.ts';
import { deskPath } from '#newsroom/sign-in/desk-path.ts';
import { isSecure } from '#newsroom/sign-in/session-cookie.ts';

const input = z.strictObject({ language: z.enum(['vi', 'en']), from: z.string().max(2000).optional() });
const year = 365 * 24 * 60 * 60;

/** Keeps the language of the desk in a cookie; asked by a script with JSON or by a plain form. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readEither(request);
  if (sent instanceof Response) return sent;
  const chosen = input.safeParse(sent.value);
  if (!chosen.success) return refuseForm(400);
  const secure = isSecure(readSettings()) ? '; Secure' : '';
  const cookie = `toasoan-lang=${chosen.data.language}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`;
  return answerForm(request, { to: returnPath(chosen.data.from), cookies: [cookie] });
}

async function readEither(request: Request): Promise<{ value: unknown } | Response> {
  const settings = readSettings();
  if (!isFromOurPages(request, settings)) return problemAnswer({ code: 'foreignOrigin' });
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const body = await readJson(request, 1024);
    return body.ok ? { value: body.value } : problemAnswer(body.problem);
  }
  const form = await readForm(request, settings);
  return form.ok ? { value: form.fields } : refuseForm(form.status);
}

/** The door itself is a page to come back to here. */
function returnPath(from: string | undefined): string {
  const atTheDoor = /^\/desk\/(sign-in|invitation\/[\w-]{43})(\?[\w=&%.-]*)?$/.test(from ?? '');
  return from !== undefined && atTheDoor ? from : deskPath(from);
}
