/** How a person reads keys that ProseMirror calls `Mod-Shift-8`: `Ctrl+Shift+8`, on a Mac `⌘⇧8`. */
export function keyHint(keys: string, isMac: boolean): string {
  const names = isMac ? macNames : otherNames;
  return keys
    .split(/-(?!$)/)
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(isMac ? '' : '+');
}

/** The same for `aria-keyshortcuts`. */
export function ariaKeys(keys: string, isMac: boolean): string {
  return keys
    .replace('Mod', isMac ? 'Meta' : 'Control')
    .split(/-(?!$)/)
    .join('+');
}

/** Whether the keyboard has ⌘; false where nobody can know, as on the server. */
export function isMacNow(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}

const onBoth = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓' };
const macNames: Record<string, string> = { ...onBoth, Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' };
const otherNames: Record<string, string> = { ...onBoth, Mod: 'Ctrl' };
