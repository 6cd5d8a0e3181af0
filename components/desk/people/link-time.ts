/** A day and a minute; how the end of a one-time link is told. */
export const linkTime = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;
