import type { AuthOptions } from 'next-auth';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { fail, type Result } from '#newsroom/result.ts';
import { type AuthAnswer, askNextAuth } from './ask-next-auth.ts';
import { type AuthSteps, authOptions, type Site } from './auth-options.ts';
import { csrfCookieName, sessionCookieName } from './session-cookie.ts';
import { type SignInDone, signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** A form that came in with its cookies; its Origin has been checked. */
export type Visit = {
  form: Readonly<Record<string, string>>;
  cookie: (name: string) => string | undefined;
  address: string;
  userAgent: string | undefined;
  /** Whether accounts of the sample newsroom may be used here. */
  demoOpen: boolean;
};

/** What to tell the browser: the outcome, and whole Set-Cookie headers. */
export type Outcome<T> = { result: Result<T>; cookies: string[] };

const refusedByNextAuth = fail({ code: 'notPermitted' });

/** Signs in with the fields `email` and `password`. `notPermitted` when the form's CSRF token is not ours. */
export async function signInThroughNextAuth(
  desk: Newsroom,
  site: Site,
  visit: Visit,
): Promise<Outcome<SignInDone>> {
  const answers: Promise<Result<SignInDone>>[] = [];
  const session = visit.cookie(sessionCookieName(site));
  let token = '';
  const options = authOptions(site, {
    ...idle,
    admit: async ({ email = '', password = '' }) => {
      const { address, userAgent, demoOpen } = visit;
      const answer = signIn(desk, { email, password, address, userAgent, demoOpen, oldToken: session });
      answers.push(answer);
      const result = await answer;
      if (!result.ok) return null;
      token = result.value.token;
      return { id: result.value.personId, name: result.value.name, email: result.value.email };
    },
    token: () => token,
  });
  const { cookies } = await submit(options, site, visit, 'callback');
  // Awaited again: next-auth turns an outage inside `admit` into a plain refusal.
  const result = (await answers[0]) ?? refusedByNextAuth;
  return { result, cookies: result.ok ? only(sessionCookieName(site), cookies) : [] };
}

/** Ends the session that the request carries and drops its cookie. */
export async function signOutThroughNextAuth(
  desk: Newsroom,
  site: Site,
  visit: Visit,
): Promise<Outcome<undefined>> {
  const leaving: string[] = [];
  const options = authOptions(site, { ...idle, leaving: (token) => void leaving.push(token) });
  const { cookies } = await submit(options, site, visit, 'signout');
  for (const token of leaving) await signOut(desk, token);
  const carriesOne = visit.cookie(sessionCookieName(site)) !== undefined;
  if (carriesOne && leaving.length === 0) return { result: refusedByNextAuth, cookies: [] };
  return { result: { ok: true, value: undefined }, cookies: only(sessionCookieName(site), cookies) };
}

/** A double-submit token and its cookie, for a client that speaks next-auth's own protocol. */
export async function askCsrfToken(site: Site, visit: Pick<Visit, 'cookie'>): Promise<AuthAnswer> {
  const question = { action: 'csrf', method: 'GET', cookies: cookiesFor(site, visit) } as const;
  const answer = await askNextAuth(authOptions(site, idle), question);
  return { ...answer, cookies: only(csrfCookieName(site), answer.cookies) };
}

const idle: AuthSteps = { admit: async () => null, token: () => '', leaving: () => {} };

/**
 * A form without a token gets one here: a page cannot set the cookie that the token is compared with, and the
 * Origin check has already shown what the token would show. A token that is sent must be right.
 */
async function submit(
  options: AuthOptions,
  site: Site,
  visit: Visit,
  action: 'callback' | 'signout',
): Promise<AuthAnswer> {
  const question = { action, method: 'POST' } as const;
  const { email = '', password = '', csrfToken } = visit.form;
  if (csrfToken !== undefined) {
    const body = { email, password, csrfToken };
    return askNextAuth(options, { ...question, body, cookies: cookiesFor(site, visit) });
  }
  const fresh = await askNextAuth(options, { action: 'csrf', method: 'GET', cookies: {} });
  const pair = decodeURIComponent(cookieValue(csrfCookieName(site), fresh.cookies) ?? '');
  return askNextAuth(options, {
    ...question,
    body: { email, password, csrfToken: pair.split('|')[0] ?? '' },
    cookies: { ...cookiesFor(site, visit), [csrfCookieName(site)]: pair },
  });
}

function cookiesFor(site: Site, { cookie }: Pick<Visit, 'cookie'>): Record<string, string> {
  const names = [sessionCookieName(site), csrfCookieName(site)];
  return Object.fromEntries(
    names.map((name) => [name, cookie(name) ?? '']).filter(([, value]) => value !== ''),
  );
}

/** next-auth also keeps a return address in a cookie; ours travels in the form. */
function only(name: string, cookies: string[]): string[] {
  return cookies.filter((cookie) => cookie.startsWith(`${name}=`));
}

function cookieValue(name: string, cookies: string[]): string | undefined {
  const [whole] = only(name, cookies);
  return whole?.slice(name.length + 1).split(';')[0];
}
