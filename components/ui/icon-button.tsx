import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Tooltip } from './tooltip.tsx';

type Props = Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: ReactNode };

/** A button that shows only an icon; its label is its name and its tooltip. */
export function IconButton({ label, icon, className, type = 'button', ...rest }: Props) {
  return (
    <Tooltip text={label}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        className={classes(
          'inline-grid size-9 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-paper-3/60 hover:text-ink pointer-coarse:size-11',
          'transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-50 [&_svg]:size-4.5',
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
