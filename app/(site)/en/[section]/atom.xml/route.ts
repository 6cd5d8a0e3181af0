import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** Atom of the newest English articles of a section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/en/[section]/atom.xml'>,
): Promise<Response> {
  return feedAnswer('atom', { language: 'en', sectionId: (await params).section });
}
