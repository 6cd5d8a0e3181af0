import { termPage } from '#app/(site)/term-page.tsx';

export const dynamic = 'force-dynamic';

/** Everything under a printed name. */
export async function GET(request: Request, { params }: RouteContext<'/tac-gia/[slug]'>): Promise<Response> {
  return termPage(request, 'author', (await params).slug);
}
