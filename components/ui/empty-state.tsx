import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Props = {
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** Where nothing is yet: what will stand here and how to begin. */
export function EmptyState({ icon, title, children, action, className }: Props) {
  return (
    <div
      className={classes(
        'flex flex-col items-start gap-1.5 rounded-lg border border-line border-dashed px-4 py-3.5 text-sm',
        className,
      )}
    >
      <p className="flex items-center gap-2 font-medium [&_svg]:size-4 [&_svg]:text-ink-2">
        {icon}
        {title}
      </p>
      {children && <div className="max-w-prose text-ink-2">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
