import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type BadgeTone = 'neutral' | 'info' | 'ok' | 'warn' | 'danger' | 'accent';

const tones: Record<BadgeTone, string> = {
  neutral: 'bg-paper-3 text-ink',
  info: 'bg-info-2 text-info',
  ok: 'bg-ok-2 text-ok',
  warn: 'bg-warn-2 text-warn',
  danger: 'bg-danger-2 text-danger',
  accent: 'bg-accent text-accent-ink',
};

type Props = { tone?: BadgeTone; icon?: ReactNode; className?: string; children: ReactNode };

/** A state in one or two words; the colour only repeats what the words say. */
export function Badge({ tone = 'neutral', icon, className, children }: Props) {
  return (
    <span
      className={classes(
        'inline-flex max-w-full items-center gap-1 whitespace-nowrap rounded px-1.5 py-px font-medium text-xs',
        '[&_svg]:size-3 [&_svg]:shrink-0',
        tones[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}
