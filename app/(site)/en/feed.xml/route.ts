import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** RSS 2.0 of the newest English articles. */
export function GET(): Promise<Response> {
  return feedAnswer('rss', { language: 'en' });
}
