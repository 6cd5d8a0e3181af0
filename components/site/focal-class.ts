/** In percent from the left and the top edge of a photo. */
export type FocalPoint = { x: number; y: number };

const step = 10;

/**
 * The classes that shift a cropped photo to its focal point, to the nearest tenth: a public page's policy allows no
 * style of its own to an element. Undefined in the middle, where a crop stands anyway.
 */
export function focalClass({ x, y }: FocalPoint): string | undefined {
  const [across, down] = [nearest(x), nearest(y)];
  return across === 50 && down === 50 ? undefined : `fx${across} fy${down}`;
}

/** The rules behind those classes. */
export function focalRules(): string {
  const places = Array.from({ length: 100 / step + 1 }, (_, index) => index * step);
  return places.map((at) => `.fx${at}{--fx:${at}%}.fy${at}{--fy:${at}%}`).join('');
}

function nearest(percent: number): number {
  return Math.min(100, Math.max(0, Math.round(percent / step) * step));
}
