import { expect, test } from 'vitest';
import { ariaKeys, keyHint } from './key-names.ts';

test.each([
  ['Mod-b', 'Ctrl+B', '⌘B', 'Control+b', 'Meta+b'],
  ['Mod-Shift-8', 'Ctrl+Shift+8', '⌘⇧8', 'Control+Shift+8', 'Meta+Shift+8'],
  ['Mod-Alt-2', 'Ctrl+Alt+2', '⌘⌥2', 'Control+Alt+2', 'Meta+Alt+2'],
  ['Mod-/', 'Ctrl+/', '⌘/', 'Control+/', 'Meta+/'],
  ['Mod--', 'Ctrl+-', '⌘-', 'Control+-', 'Meta+-'],
  ['Alt-F10', 'Alt+F10', '⌥F10', 'Alt+F10', 'Alt+F10'],
  ['Alt-Shift-ArrowUp', 'Alt+Shift+↑', '⌥⇧↑', 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp'],
  ['Escape', 'Esc', 'Esc', 'Escape', 'Escape'],
])('%s is read as %s, on a Mac as %s', (keys, other, mac, ariaOther, ariaMac) => {
  expect([keyHint(keys, false), keyHint(keys, true)]).toEqual([other, mac]);
  expect([ariaKeys(keys, false), ariaKeys(keys, true)]).toEqual([ariaOther, ariaMac]);
});
