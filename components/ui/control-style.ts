/** Text fields and lists of choices look alike. 16 pixels on touch, or phones zoom into the field. */
export const controlStyle =
  'w-full min-w-0 rounded-md border border-line-2 bg-paper px-3 py-1.5 text-ink text-sm leading-normal ' +
  'pointer-coarse:text-base transition-colors hover:border-ink-2 aria-invalid:border-danger ' +
  'disabled:cursor-not-allowed disabled:bg-paper-2 disabled:text-ink-2';
