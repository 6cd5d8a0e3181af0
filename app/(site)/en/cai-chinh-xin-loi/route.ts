import { apologiesPage } from '#app/(site)/correction-lists.tsx';

export const dynamic = 'force-dynamic';

/** Every item of correction and apology (promise 6), in English. */
export function GET(): Promise<Response> {
  return apologiesPage('en');
}
