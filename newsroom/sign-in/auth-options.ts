import type { AuthOptions } from 'next-auth';
import { sessionLimits } from '#domain/sign-in-rules.ts';
import { csrfCookieName, isSecure, sessionCookieName } from './session-cookie.ts';

/** What this request's sign-in or sign-out does; next-auth only carries it out. */
export type AuthSteps = {
  /** Looks at the form; the name and id of who may come in, or null. */
  admit: (form: Record<string, string>) => Promise<{ id: string; name: string; email: string } | null>;
  /** The opaque token of the session that `admit` opened. */
  token: () => string;
  /** Told whose session is to end; next-auth would swallow an error here, so the ending itself comes after. */
  leaving: (token: string) => void;
};

export type Site = { url: string; secret: string };

/**
 * next-auth's options for one request. Its "JWT" is our opaque token: `encode` hands out the one of the session
 * row, `decode` only carries it to the sign-out event, and the row alone decides who is signed in.
 */
export function authOptions(site: Site, steps: AuthSteps): AuthOptions {
  const cookie = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(site) } as const;
  return {
    secret: site.secret,
    useSecureCookies: isSecure(site),
    cookies: {
      sessionToken: { name: sessionCookieName(site), options: cookie },
      csrfToken: { name: csrfCookieName(site), options: cookie },
    },
    session: { strategy: 'jwt', maxAge: sessionLimits.absolute / 1000 },
    providers: [
      {
        id: 'credentials',
        type: 'credentials',
        name: 'Tòa soạn',
        credentials: { email: {}, password: {} },
        authorize: (form) => steps.admit(form ?? {}),
      },
    ],
    jwt: {
      encode: () => steps.token(),
      decode: ({ token }) => (token ? { opaque: token } : null),
    },
    events: {
      signOut: ({ token }) => {
        if (typeof token?.opaque === 'string') steps.leaving(token.opaque);
      },
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}
