'use client';

import type { LucideIcon } from 'lucide-react';
import { ariaKeys, keyHint } from '#components/editor/tools/key-names.ts';
import { useIsMac } from '#components/editor/tools/use-is-mac.ts';

type ToolButtonProps = {
  label: string;
  icon: LucideIcon;
  /** As ProseMirror names them: `Mod-Shift-8`. */
  keys?: string | undefined;
  /** For a switch: whether it is on. */
  pressed?: boolean | undefined;
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
  const isMac = useIsMac();
  return (
    <button
      type="button"
      data-tool=""
      tabIndex={-1}
      aria-label={label}
      {...(checked === undefined ? { 'aria-pressed': pressed } : { role: 'radio', 'aria-checked': checked })}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={keys && ariaKeys(keys, isMac)}
      title={keys ? `${label} (${keyHint(keys, isMac)})` : label}
      className={danger ? 'ms-tool is-danger' : 'ms-tool'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !disabled && onPress()}
    >
      <Icon aria-hidden size={18} strokeWidth={1.9} />
    </button>
  );
}
