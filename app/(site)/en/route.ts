import { frontPage } from '#app/(site)/front-page.tsx';

export const dynamic = 'force-dynamic';

/** The front page of the English side. */
export function GET(): Promise<Response> {
  return frontPage('en');
}
