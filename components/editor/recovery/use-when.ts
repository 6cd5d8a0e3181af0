import { useFormatter } from 'use-intl';

/** A time as a sentence takes it, in the language of the desk. */
export function useWhen(): (at: number) => string {
  const format = useFormatter();
  return (at) => format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' });
}
