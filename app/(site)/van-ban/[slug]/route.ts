import { termPage } from '#app/(site)/term-page.tsx';

export const dynamic = 'force-dynamic';

/** Everything that cites an official document. */
export async function GET(request: Request, { params }: RouteContext<'/van-ban/[slug]'>): Promise<Response> {
  return termPage(request, 'document', (await params).slug);
}
