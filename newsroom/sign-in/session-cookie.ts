import type { Settings } from '#newsroom/settings.ts';

/** The cookie that carries a login session; `__Host-` pins it to one host, which browsers allow on https only. */
export function sessionCookieName(settings: Pick<Settings, 'url'>): string {
  return isSecure(settings) ? '__Host-toasoan' : 'toasoan';
}

/** The cookie of next-auth's double-submit token. Its name must not begin like the session's: see `ask-next-auth.ts`. */
export function csrfCookieName(settings: Pick<Settings, 'url'>): string {
  return isSecure(settings) ? '__Host-csrf-toasoan' : 'csrf-toasoan';
}

export function isSecure(settings: Pick<Settings, 'url'>): boolean {
  return settings.url.startsWith('https:');
}
