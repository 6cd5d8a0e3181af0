/**
 * For `onCloseAutoFocus`: what closes gives the focus back in a timer of its own, which a busy page runs late. Where
 * somebody has put the focus meanwhile, it stays.
 */
export function keepMovedFocus(event: Event): void {
  const { activeElement, body } = document;
  if (activeElement && activeElement !== body) event.preventDefault();
}
