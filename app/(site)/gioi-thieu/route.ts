import { imprintPage } from '#app/(site)/about-pages.tsx';

export const dynamic = 'force-dynamic';

/** Who answers for the site. */
export function GET(): Promise<Response> {
  return imprintPage('vi');
}
