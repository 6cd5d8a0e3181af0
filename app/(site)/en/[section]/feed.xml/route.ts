import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** RSS 2.0 of the newest English articles of a section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/en/[section]/feed.xml'>,
): Promise<Response> {
  return feedAnswer('rss', { language: 'en', sectionId: (await params).section });
}
