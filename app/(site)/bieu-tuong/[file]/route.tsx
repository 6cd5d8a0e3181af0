import { pictureFont, pictureResponse } from '#app/(site)/picture-response.tsx';

export const dynamic = 'force-dynamic';

const sizes = [32, 180, 192, 512];

/** The site's sign as `/bieu-tuong/180.png`, for places that take no drawing. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/bieu-tuong/[file]'>,
): Promise<Response> {
  const { file } = await params;
  const size = sizes.find((one) => file === `${one}.png`);
  if (size === undefined)
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const element = (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        background: '#a3161a',
        color: '#fffdf9',
        fontFamily: pictureFont,
        fontSize: size * 0.7,
      }}
    >
      T
    </div>
  );
  return pictureResponse({ element, width: size, height: size, tags: ['favicon'] });
}
