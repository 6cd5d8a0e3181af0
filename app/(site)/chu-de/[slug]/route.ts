import { termPage } from '#app/(site)/term-page.tsx';

export const dynamic = 'force-dynamic';

/** Everything under a topic. */
export async function GET(request: Request, { params }: RouteContext<'/chu-de/[slug]'>): Promise<Response> {
  return termPage(request, 'tag', (await params).slug);
}
