import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** JSON Feed of the newest English articles. */
export function GET(): Promise<Response> {
  return feedAnswer('json', { language: 'en' });
}
