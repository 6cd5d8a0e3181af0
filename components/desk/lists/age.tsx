import { useTranslations } from 'use-intl';
import { useLanguage } from '#components/words/use-language.ts';
import { isoInZone, pageTimestamp, relativeTime } from '#domain/dates.ts';

type Props = {
  at: number;
  /** The server's clock, so that both sides say the same. */
  now: number;
  /** Says that it was submitted then. */
  submitted?: boolean;
};

/** How long ago, with the exact moment behind it. */
export function Age({ at, now, submitted = false }: Props) {
  const t = useTranslations('list');
  const language = useLanguage();
  const when = relativeTime(at, now, language);
  return (
    <time dateTime={isoInZone(at)} title={pageTimestamp(at, language)} className="tabular-nums">
      {submitted ? t('submittedAt', { when }) : when}
    </time>
  );
}
