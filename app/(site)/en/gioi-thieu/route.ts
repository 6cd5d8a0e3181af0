import { imprintPage } from '#app/(site)/about-pages.tsx';

export const dynamic = 'force-dynamic';

/** Who answers for the site, in English. */
export function GET(): Promise<Response> {
  return imprintPage('en');
}
