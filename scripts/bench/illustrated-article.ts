import { takePhoto } from '#newsroom/photos/take-photo.ts';
import { expectDone } from '#scripts/demo/expect-done.ts';
import { drawPhoto } from '#scripts/demo/photos/draw-photo.ts';
import { type BenchNewsroom, draftOfWords, hire, publishDraft } from './bench-newsroom.ts';

const photos = 3;

const published = new WeakMap<BenchNewsroom, Promise<string>>();

/** The public address of an article of 600 words with three photos, published when it is first asked for. */
export function illustratedPath(room: BenchNewsroom): Promise<string> {
  const path = published.get(room) ?? publishIllustrated(room);
  published.set(room, path);
  return path;
}

async function publishIllustrated({ desk, writer }: BenchNewsroom): Promise<string> {
  const assets: string[] = [];
  for (let seed = 1; seed <= photos; seed += 1) {
    const bytes = await drawPhoto({ scene: 'hall', seed });
    assets.push(expectDone(await takePhoto(desk, writer, { bytes })).assetId);
  }
  return publishDraft(desk, writer, {
    articleId: await draftOfWords(desk, writer, 600, assets),
    editor: await hire(desk, 'editor', 'illustrator'),
  });
}
