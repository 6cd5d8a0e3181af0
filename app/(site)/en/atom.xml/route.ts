import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** Atom of the newest English articles. */
export function GET(): Promise<Response> {
  return feedAnswer('atom', { language: 'en' });
}
