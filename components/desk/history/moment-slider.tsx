import { useRouter } from 'next/navigation';
import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MomentView } from '#domain/views/history-view.ts';
import { type HistoryQuery, historyPath } from './history-query.ts';

type Props = { articleId: string; query: HistoryQuery; moment: MomentView };

/** Long enough for a hand that slides on, short enough for one that has stopped. */
const settled = 250;

/** Any moment at all, also between the lines of the timeline: every single change has its place. */
export function MomentSlider({ articleId, query, moment: { version, head } }: Props) {
  const t = useTranslations('manuscriptHistory');
  const router = useRouter();
  const id = useId();
  const [wanted, setWanted] = useState(version);
  useEffect(() => setWanted(version), [version]);
  useEffect(() => {
    if (wanted === version) return;
    const { restored: _, ...kept } = query;
    const timer = setTimeout(
      () => router.replace(historyPath(articleId, { ...kept, at: wanted }), { scroll: false }),
      settled,
    );
    return () => clearTimeout(timer);
  }, [wanted, version, query, articleId, router]);
  if (head === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <label htmlFor={id} className="text-ink-2">
        {t('anyMoment')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={head}
        value={wanted}
        aria-valuetext={t('momentOf', { version: wanted, head })}
        onChange={(event) => setWanted(Number(event.target.value))}
        className="min-w-40 flex-1 accent-accent"
      />
      <output htmlFor={id} className="text-ink-2 text-xs tabular-nums">
        {t('momentOf', { version: wanted, head })}
      </output>
    </div>
  );
}
