import type { ComponentType } from 'react';

type PanelButtonProps = {
  label: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
};

/** A small button of a panel beside the text. Out of use it keeps the focus, so that the keyboard is not lost. */
export function PanelButton({ label, icon: Icon, pressed, disabled, onPress }: PanelButtonProps) {
  return (
    <button
      type="button"
      className="ms-tool"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onPress()}
    >
      <Icon aria-hidden size={18} />
    </button>
  );
}
