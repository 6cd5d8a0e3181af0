import { useTranslations } from 'use-intl';
import { useNearMoment } from '#components/desk/article/moment.tsx';
import { Link } from '#components/ui/link.tsx';
import type { ConferenceLine } from '#domain/views/conference-view.ts';
import { useConferenceTime } from './conference-time.ts';

type Props = { conferences: readonly ConferenceLine[]; label: string };

/** Conferences as lines: what, when, where, who goes. */
export function ConferenceLines({ conferences, label }: Props) {
  const t = useTranslations('conferences');
  const timeOf = useConferenceTime();
  const near = useNearMoment();
  return (
    <ul aria-label={label} className="divide-y divide-line rounded-lg border border-line">
      {conferences.map((line) => (
        <li key={line.id} className="px-4 py-2.5">
          <Link href={`/desk/conferences/${line.id}`} className="font-medium hover:underline">
            {line.name}
          </Link>
          {line.isCalledOff && <span className="ml-2 text-danger text-sm">{t('calledOff')}</span>}
          <p className="text-ink-2 text-sm">
            <span className="tabular-nums">{timeOf(line)}</span>
            {line.place && ` · ${line.place}`}
            {' · '}
            {line.coveredBy.length > 0
              ? t('coveredBy', { names: line.coveredBy.map(({ name }) => name).join(', ') })
              : t('notCovered')}
            {line.dueAt !== null && ` · ${t('due', { when: near(line.dueAt) })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
