import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** JSON Feed of the newest English articles of a section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/en/[section]/feed.json'>,
): Promise<Response> {
  return feedAnswer('json', { language: 'en', sectionId: (await params).section });
}
