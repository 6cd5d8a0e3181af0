import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** Atom of the newest articles. */
export function GET(): Promise<Response> {
  return feedAnswer('atom');
}
