import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { Button } from '#components/ui/button.tsx';
import type { ArrangementView } from '#domain/views/front-view.ts';

type Props = {
  upcoming: readonly ArrangementView[];
  earlier: readonly ArrangementView[];
  busy: boolean;
  load: (arrangement: ArrangementView) => void;
  callOff: (arrangement: ArrangementView) => void;
};

/** What the page will show later, and what it showed before: each can be taken up again. */
export function ArrangementLists({ upcoming, earlier, busy, load, callOff }: Props) {
  const t = useTranslations('fronts');
  const moment = useMoment();
  return (
    <div className="grid gap-4">
      {upcoming.length > 0 && (
        <section aria-labelledby="front-upcoming">
          <h2 id="front-upcoming" className="font-semibold text-lg">
            {t('upcoming')}
          </h2>
          <ul aria-label={t('upcoming')} className="mt-1 divide-y divide-line">
            {upcoming.map((one) => (
              <Line key={one.id} one={one} words="upcomingLine" load={load}>
                <Button
                  size="sm"
                  variant="quiet"
                  busy={busy}
                  aria-label={t('callOff', { when: moment(one.startsAt) })}
                  onClick={() => callOff(one)}
                >
                  {t('callOffShort')}
                </Button>
              </Line>
            ))}
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 font-medium text-sm">{t('earlier')}</summary>
          <ul aria-label={t('earlier')} className="divide-y divide-line">
            {earlier.map((one) => (
              <Line key={one.id} one={one} words="earlierLine" load={load} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type LineProps = {
  one: ArrangementView;
  words: 'upcomingLine' | 'earlierLine';
  load: (arrangement: ArrangementView) => void;
  children?: React.ReactNode;
};

function Line({ one, words, load, children }: LineProps) {
  const t = useTranslations('fronts');
  const moment = useMoment();
  const when = moment(one.startsAt);
  const count = one.places.filter((number) => number !== null).length;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
      <span className="min-w-0 flex-1 tabular-nums">
        {t(words, { when, person: one.by.name })}
        <span className="text-ink-2"> · {t('count', { count })}</span>
      </span>
      <Button size="sm" aria-label={t('load', { when })} onClick={() => load(one)}>
        {t('loadShort')}
      </Button>
      {children}
    </li>
  );
}
