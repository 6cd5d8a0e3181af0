import { feedAnswer } from '#app/(site)/feed-answer.ts';

export const dynamic = 'force-dynamic';

/** Atom of the newest articles of a section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[section]/atom.xml'>,
): Promise<Response> {
  return feedAnswer('atom', { sectionId: (await params).section });
}
