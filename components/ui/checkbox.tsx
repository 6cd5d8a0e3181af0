'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** A box to tick, with its label beside it. */
export function Checkbox({ label, hint, className, id, ...rest }: Props) {
  const ownId = useId();
  const boxId = id ?? ownId;
  return (
    <div className={classes('flex items-start gap-2.5', className)}>
      <input
        {...rest}
        id={boxId}
        type="checkbox"
        aria-describedby={hint ? `${boxId}-hint` : undefined}
        className="mt-0.75 size-4 shrink-0 accent-accent pointer-coarse:size-5"
      />
      <div className="min-w-0">
        <label htmlFor={boxId} className="block font-medium text-sm">
          {label}
        </label>
        {hint && (
          <p id={`${boxId}-hint`} className="text-ink-2 text-xs">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
