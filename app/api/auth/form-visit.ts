import type { NextRequest } from 'next/server';
import { isDemoOpen } from '#newsroom/people/demo-accounts.ts';
import { readSettings } from '#newsroom/settings.ts';
import type { Site } from '#newsroom/sign-in/auth-options.ts';
import { addressHeader } from '#newsroom/sign-in/client-address.ts';
import { siteSecret } from '#newsroom/sign-in/site-secret.ts';
import type { Visit } from '#newsroom/sign-in/through-next-auth.ts';

/** What sign-in and sign-out are told about the site and about the request. */
export async function formVisit(
  request: NextRequest,
  form: Record<string, string>,
): Promise<{ site: Site; visit: Visit }> {
  const settings = readSettings();
  return {
    site: { url: settings.url, secret: await siteSecret(settings) },
    visit: {
      form,
      cookie: (name) => request.cookies.get(name)?.value,
      address: request.headers.get(addressHeader) ?? '',
      userAgent: request.headers.get('user-agent') ?? undefined,
      demoOpen: isDemoOpen(settings),
    },
  };
}
