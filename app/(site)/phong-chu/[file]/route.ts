import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';

/** The only files that this address can name, and where npm put them: two, the rest is set in the reader's own font. */
const files: Record<string, string | undefined> = {
  'source-serif-4-latin.woff2': `${serif}-latin-wght-normal.woff2`,
  'source-serif-4-vietnamese.woff2': `${serif}-vietnamese-wght-normal.woff2`,
};

export async function GET(
  _request: Request,
  { params }: RouteContext<'/phong-chu/[file]'>,
): Promise<Response> {
  const { file } = await params;
  const path = Object.hasOwn(files, file) ? files[file] : undefined;
  if (!path) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const bytes = await readFile(join(process.cwd(), 'node_modules', path));
  return new Response(bytes, {
    headers: {
      'Content-Type': 'font/woff2',
      'Cache-Control': 'public, max-age=31536000, s-maxage=31536000, immutable',
      'Cache-Tag': 'fonts',
    },
  });
}
