import { useTranslations } from 'use-intl';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long milliseconds are, as people say it: the largest one or two units. */
export function useTimeLeft(): (milliseconds: number) => string {
  const t = useTranslations('timing');
  return (milliseconds) => {
    const days = Math.floor(milliseconds / day);
    const hours = Math.floor((milliseconds % day) / hour);
    const minutes = Math.floor((milliseconds % hour) / minute);
    const parts = [
      days > 0 && t('days', { count: days }),
      hours > 0 && t('hours', { count: hours }),
      days === 0 && minutes > 0 && t('minutes', { count: minutes }),
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(' ') : t('underMinute');
  };
}
