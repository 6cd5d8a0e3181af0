import type { Actor } from '#domain/actor.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { takePhoto } from '#newsroom/photos/take-photo.ts';
import type { DemoArticle } from './demo-article.ts';
import { expectDone } from './expect-done.ts';
import { drawPhoto, type PhotoOrder } from './photos/draw-photo.ts';

/** As many as the newsroom itself decodes at once: with more, others would be told to wait. */
const atOnce = 2;

/** Draws every photo that the articles order, once, and takes it in; the answer maps order to asset id. */
export async function drawnPhotos(
  desk: Newsroom,
  photographer: Actor,
  articles: readonly DemoArticle[],
): Promise<Map<string, string>> {
  const assets = new Map<string, string>();
  // Everybody takes the next order from the same list, so that no core waits for another.
  const orders = ordersOf(articles).entries();
  const draw = async () => {
    for (const [key, order] of orders) {
      const bytes = await drawPhoto(order);
      const { assetId } = expectDone(await takePhoto(desk, photographer, { bytes }));
      assets.set(key, assetId);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, draw));
  return assets;
}

function ordersOf(articles: readonly DemoArticle[]): Map<string, PhotoOrder> {
  const blocks = articles.flatMap(({ body }) => body);
  const ordered = blocks.flatMap((block) =>
    typeof block !== 'string' && 'photo' in block ? [block.photo] : [],
  );
  return new Map(ordered.map((order) => [orderKey(order), order]));
}

export function orderKey({ scene, seed, banner }: PhotoOrder): string {
  return `${scene}/${seed}/${banner ?? ''}`;
}
