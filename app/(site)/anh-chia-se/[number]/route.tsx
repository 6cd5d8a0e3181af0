import { pictureFont, pictureResponse } from '#app/(site)/picture-response.tsx';
import { cardSize } from '#components/site/card-path.ts';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

const longestOnCard = 150;

/** What stands for an article without a photo where it is shared: its headline, its section, the paper's name. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/anh-chia-se/[number]'>,
): Promise<Response> {
  const { number } = await params;
  const article = /^[1-9]\d{0,8}$/.test(number)
    ? await readPublishedArticle(await newsroom(), Number(number))
    : undefined;
  if (!article) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const { headline, section } = article;
  const letters = [...headline];
  const shown = letters.length > longestOnCard ? `${letters.slice(0, longestOnCard).join('')}…` : headline;
  const element = (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 72px',
        background: '#fffdf9',
        color: '#1c1a17',
        borderTop: '16px solid #a3161a',
        fontFamily: pictureFont,
      }}
    >
      <div style={{ display: 'flex', color: '#a3161a', fontSize: 32 }}>{section.name}</div>
      <div style={{ display: 'flex', fontSize: letters.length > 80 ? 52 : 64, lineHeight: 1.35 }}>
        {shown}
      </div>
      <div style={{ display: 'flex', fontSize: 36 }}>{readSettings().name}</div>
    </div>
  );
  return pictureResponse({ element, ...cardSize, tags: [`article:${article.number}`] });
}
