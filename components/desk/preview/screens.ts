/** The screens that a preview is drawn for; `width` in CSS pixels, as most readers' phones and laptops have it. */
export const screens = {
  phone: { width: 390 },
  desktop: { width: 1280 },
} as const;

export type Screen = keyof typeof screens;

export const screenNames = Object.keys(screens) as Screen[];

/** How much a page of `width` must shrink to stand in `room` pixels; never grows. */
export function scaleFor(width: number, room: number): number {
  return room > 0 ? Math.min(1, room / width) : 1;
}
