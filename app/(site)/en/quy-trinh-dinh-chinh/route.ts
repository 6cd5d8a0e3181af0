import { policyPage } from '#app/(site)/about-pages.tsx';

export const dynamic = 'force-dynamic';

/** How mistakes are put right, in English. */
export function GET(): Promise<Response> {
  return policyPage('en');
}
