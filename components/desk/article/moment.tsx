import { useLanguage } from '#components/words/use-language.ts';
import { houseDate, isoInZone, pageTimestamp, shortDate, timeOfDay } from '#domain/dates.ts';

/** A moment on the newsroom's clock, as short as a panel needs it. */
export function Moment({ at }: { at: number }) {
  const language = useLanguage();
  return (
    <time dateTime={isoInZone(at)} title={pageTimestamp(at, language)} className="tabular-nums">
      {useMoment()(at)}
    </time>
  );
}

/** The same as text, for sentences. */
export function useMoment(): (at: number) => string {
  const language = useLanguage();
  return (at) => `${timeOfDay(at)}, ${houseDate(at, language)}`;
}

/** Shorter still, for lists: of a moment near enough that its year goes without saying. */
export function useNearMoment(): (at: number) => string {
  const language = useLanguage();
  return (at) => `${timeOfDay(at)}, ${shortDate(at, language)}`;
}
