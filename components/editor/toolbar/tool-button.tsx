'use client';

import type { LucideIcon } from 'lucide-react';
import { useSyncExternalStore } from 'react';

type ToolButtonProps = {
  label: string;
  icon: LucideIcon;
  /** As ProseMirror names them: `Mod-Shift-8`. */
  keys?: string;
  /** For a switch: whether it is on. */
  pressed?: boolean;
  /** For one choice of several. */
  checked?: boolean;
  disabled?: boolean;
  danger?: boolean;
  onPress: () => void;
};

/** One tool. A press with the mouse leaves the caret in the text; a tool out of use keeps its place for the keyboard. */
export function ToolButton({
  label,
  icon: Icon,
  keys,
  pressed,
  checked,
  disabled,
  danger,
  onPress,
}: ToolButtonProps) {
  const isMac = useSyncExternalStore(noChange, macNow, () => false);
  const hint = keys && keyHint(keys, isMac);
  return (
    <button
      type="button"
      data-tool=""
      tabIndex={-1}
      aria-label={label}
      {...(checked === undefined ? { 'aria-pressed': pressed } : { role: 'radio', 'aria-checked': checked })}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={keys && ariaKeys(keys, isMac)}
      title={hint ? `${label} (${hint})` : label}
      className={danger ? 'ms-tool is-danger' : 'ms-tool'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !disabled && onPress()}
    >
      <Icon aria-hidden size={18} strokeWidth={1.9} />
    </button>
  );
}

function keyHint(keys: string, isMac: boolean): string {
  const names: Record<string, string> = isMac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' } : { Mod: 'Ctrl' };
  return keys
    .split('-')
    .map((key) => names[key] ?? key.toUpperCase().replace(/^(SHIFT|ALT)$/, (name) => titleCase(name)))
    .join(isMac ? '' : '+');
}

function titleCase(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}

function ariaKeys(keys: string, isMac: boolean): string {
  return keys.replace('Mod', isMac ? 'Meta' : 'Control').replaceAll('-', '+');
}

function noChange(): () => void {
  return () => {};
}

function macNow(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
