import { classes } from './classes.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-accent-ink hover:border-accent-2 hover:bg-accent-2',
  secondary: 'border-line-2 bg-paper text-ink hover:bg-paper-2',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-paper-3/60',
  danger: 'border-danger bg-paper text-danger hover:bg-danger-2',
};

// A finger needs 44 pixels, a mouse does not.
const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-8 px-2.5 py-1 text-sm pointer-coarse:min-h-11',
  md: 'min-h-9 px-3.5 py-1.5 text-sm pointer-coarse:min-h-11',
  lg: 'min-h-11 px-5 py-2 text-base',
};

/** How every button looks, be it a `<button>` or a link. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, more?: string): string {
  return classes(
    'relative inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium leading-snug no-underline select-none',
    'transition-colors duration-100 disabled:opacity-50 aria-disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0',
    'disabled:cursor-not-allowed aria-disabled:cursor-default',
    variants[variant],
    sizes[size],
    more,
  );
}
