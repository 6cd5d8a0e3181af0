import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'danger';

const looks = {
  info: { box: 'bg-info-2', mark: 'text-info', Icon: Info },
  ok: { box: 'bg-ok-2', mark: 'text-ok', Icon: CircleCheck },
  warn: { box: 'bg-warn-2', mark: 'text-warn', Icon: TriangleAlert },
  danger: { box: 'bg-danger-2', mark: 'text-danger', Icon: CircleAlert },
} as const;

type Props = {
  tone?: NoticeTone;
  title?: ReactNode;
  action?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** What happened and what to do now. A problem interrupts the reader of a screen aloud; the rest waits its turn. */
export function Notice({ tone = 'info', title, action, className, children }: Props) {
  const { box, mark, Icon } = looks[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classes('flex items-start gap-2.5 rounded-md px-3 py-2.5 text-sm', box, className)}
    >
      <Icon aria-hidden className={classes('mt-0.5 size-4 shrink-0', mark)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
