import { siteNotFound } from '#app/(site)/not-found-page.tsx';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** Every address that no other handler knows. */
export async function GET(_request: Request, { params }: RouteContext<'/[...path]'>): Promise<Response> {
  const [first] = (await params).path;
  return siteNotFound(await newsroom(), first === 'en' ? 'en' : 'vi');
}
