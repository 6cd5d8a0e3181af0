import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** JSON Feed of the newest articles of a section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[section]/feed.json'>,
): Promise<Response> {
  return feedAnswer('json', { sectionId: (await params).section });
}
