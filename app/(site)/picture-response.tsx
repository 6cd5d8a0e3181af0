import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';

const files = join(process.cwd(), 'node_modules/@fontsource/be-vietnam-pro/files');
const family = 'Be Vietnam Pro';

type Picture = { element: ReactElement; width: number; height: number; tags: readonly string[] };

/** A PNG that is drawn from words, kept like any public page. */
export async function pictureResponse({ element, width, height, tags }: Picture): Promise<Response> {
  const fonts = await Promise.all(
    ['vietnamese', 'latin'].map(async (subset) => ({
      name: `${family} ${subset}`,
      data: await readFile(join(files, `be-vietnam-pro-${subset}-600-normal.woff`)),
      weight: 600 as const,
    })),
  );
  const png = await new ImageResponse(element, { width, height, fonts }).arrayBuffer();
  return new Response(png, {
    headers: {
      'Content-Type': 'image/png',
      'Content-Security-Policy': "default-src 'none'",
      // As long as a photo in caches that others share: a headline that was taken down must stop everywhere.
      'Cache-Control': 'public, max-age=300, s-maxage=300',
      'Cache-Tag': tags.join(','),
    },
  });
}

/** Both subsets of the font: what one lacks, the other has. */
export const pictureFont = `"${family} vietnamese", "${family} latin"`;
