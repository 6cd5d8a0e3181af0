import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** RSS 2.0 of the newest articles of a section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[section]/feed.xml'>,
): Promise<Response> {
  return feedAnswer('rss', { sectionId: (await params).section });
}
