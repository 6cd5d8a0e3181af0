import { drawPhoto, type PhotoOrder } from '#scripts/demo/photos/draw-photo.ts';

const scenes: readonly PhotoOrder['scene'][] = ['speaker', 'audience', 'hall'];
const drawn = new Map<number, Promise<Buffer>>();

/** A JPEG that nobody in the sample newsroom has sent yet; the same number is the same file. */
export function photoFile(number: number): Promise<Buffer> {
  const file = drawn.get(number) ?? drawPhoto({ scene: scenes[number % 3] ?? 'hall', seed: 4700 + number });
  drawn.set(number, file);
  return file;
}
