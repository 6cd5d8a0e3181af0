import type { Actor } from '#domain/actor.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { takePhoto } from '#newsroom/photos/take-photo.ts';
import type { DemoArticle } from './demo-article.ts';
import { expectDone } from './expect-done.ts';
import { drawPhoto, type PhotoOrder } from './photos/draw-photo.ts';

/** Draws every photo that the articles order, once, and takes it in; the answer maps order to asset id. */
export async function drawnPhotos(
  desk: Newsroom,
  photographer: Actor,
  articles: readonly DemoArticle[],
): Promise<Map<string, string>> {
  const assets = new Map<string, string>();
  for (const block of articles.flatMap(({ body }) => body)) {
    if (typeof block === 'string' || !('photo' in block) || assets.has(orderKey(block.photo))) continue;
    const bytes = await drawPhoto(block.photo);
    const { assetId } = expectDone(await takePhoto(desk, photographer, { bytes }));
    assets.set(orderKey(block.photo), assetId);
  }
  return assets;
}

export function orderKey({ scene, seed, banner }: PhotoOrder): string {
  return `${scene}/${seed}/${banner ?? ''}`;
}
