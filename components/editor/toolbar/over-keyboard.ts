/** What a phone tells of the part of the page that its keyboard leaves free. */
type VisibleScreen = { height: number; offsetTop: number; scale: number };

/** No bar of a browser is as high as this, every on-screen keyboard is. */
const lowestKeyboard = 140;

/** Where the on-screen keyboard begins, from the top of the page's screen; undefined without a keyboard. */
export function keyboardTop(
  { height, offsetTop, scale }: VisibleScreen,
  screenHeight: number,
): number | undefined {
  // Who has zoomed in sees less of the page, too.
  const isZoomed = Math.abs(scale - 1) > 0.01;
  return isZoomed || screenHeight - height < lowestKeyboard ? undefined : offsetTop + height;
}
