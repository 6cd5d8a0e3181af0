import { enhancementPath, enhancementText } from '#components/site/enhancement-path.ts';

export const dynamic = 'force-dynamic';

/** The one optional script of the public pages, under the name of this version and no other. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/tien-ich/[file]'>,
): Promise<Response> {
  if (!enhancementPath.endsWith(`/${(await params).file}`))
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(enhancementText, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, s-maxage=31536000, immutable',
      'Cache-Tag': 'enhancement',
    },
  });
}
