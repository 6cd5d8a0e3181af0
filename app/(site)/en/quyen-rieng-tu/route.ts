import { privacyPage } from '#app/(site)/about-pages.tsx';

export const dynamic = 'force-dynamic';

/** What the site learns of its readers, in English. */
export function GET(): Promise<Response> {
  return privacyPage('en');
}
