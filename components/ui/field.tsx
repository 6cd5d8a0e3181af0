'use client';

import { ChevronDown, CircleAlert } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { controlStyle } from './control-style.ts';
import { FieldContext, useFieldState } from './field-context.ts';

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Read aloud but not shown: where a heading or an icon beside it says the same. */
  hideLabel?: boolean;
  /** Stands at the end of the label's line, such as a button or a count. */
  aside?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** One control with its label, a hint, and what is wrong with it. The control inside finds its ids by itself. */
export function Field({ label, hint, error, required, hideLabel, aside, id, className, children }: Props) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const describedBy = [hint && `${fieldId}-hint`, error && `${fieldId}-error`].filter(Boolean).join(' ');
  const state = {
    id: fieldId,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? (true as const) : undefined,
    required,
  };
  return (
    <div className={classes('flex min-w-0 flex-col gap-1.5', className)}>
      <div className={classes('flex items-baseline justify-between gap-3', hideLabel && !aside && 'sr-only')}>
        <label htmlFor={fieldId} className={classes('font-medium text-sm', hideLabel && 'sr-only')}>
          {label}
        </label>
        {aside}
      </div>
      <FieldContext value={state}>{children}</FieldContext>
      {hint && (
        <p id={`${fieldId}-hint`} className="text-ink-2 text-xs">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${fieldId}-error`} role="alert" className="flex items-start gap-1.5 text-danger text-sm">
          <CircleAlert aria-hidden className="mt-0.75 size-3.5 shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** A line of text; inside a `Field` it is labelled by it. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      {...useFieldState()}
      {...rest}
      className={classes(controlStyle, 'min-h-9 pointer-coarse:min-h-11', className)}
    />
  );
}

/** Several lines of text, growing with what is written; inside a `Field` it is labelled by it. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldState()}
      {...rest}
      rows={rows}
      className={classes(controlStyle, 'field-sizing-content max-h-80 min-h-20 resize-y', className)}
    />
  );
}

/** The browser's own list of choices: keyboards and phones know it best. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={classes('relative inline-block w-full min-w-0', className)}>
      <select
        {...useFieldState()}
        {...rest}
        className={classes(controlStyle, 'min-h-9 appearance-none truncate pr-9 pointer-coarse:min-h-11')}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="-translate-y-1/2 pointer-events-none absolute top-1/2 right-2.5 size-4 text-ink-2"
      />
    </span>
  );
}
