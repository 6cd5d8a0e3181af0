import { useLanguage } from '#components/words/use-language.ts';
import { isoInZone, pageTimestamp, relativeTime } from '#domain/dates.ts';

/** How long ago, with the exact moment behind it; `now` is the server's, so that both sides say the same. */
export function Age({ at, now }: { at: number; now: number }) {
  const language = useLanguage();
  return (
    <time dateTime={isoInZone(at)} title={pageTimestamp(at, language)} className="tabular-nums">
      {relativeTime(at, now, language)}
    </time>
  );
}
