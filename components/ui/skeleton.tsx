import { classes } from './classes.ts';

/** Holds the place of what is being read, so that nothing jumps when it comes; size it with `className`. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classes('block animate-pulse rounded bg-paper-3', className)} />;
}
