import { useTranslations } from 'use-intl';
import { Link } from '#components/ui/link.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { shortDate } from '#domain/dates.ts';
import type { ConferenceLine } from '#domain/views/conference-view.ts';

type Props = {
  /** As YYYY-MM-DD. */
  day: string;
  conferences: readonly ConferenceLine[];
  isOutside: boolean;
  isToday: boolean;
};

/** One day of the month and what is held on it. */
export function ConferenceDay({ day, conferences, isOutside, isToday }: Props) {
  const language = useLanguage();
  const isEmpty = conferences.length === 0;
  return (
    <li
      className={`min-w-0 p-2 md:min-h-24 ${isOutside ? 'bg-paper-2 text-ink-2' : 'bg-paper'} ${
        isEmpty ? 'max-md:hidden' : ''
      }`}
    >
      <p
        aria-current={isToday ? 'date' : undefined}
        className="inline-flex min-h-6 min-w-6 items-center justify-center rounded px-1 text-sm tabular-nums aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-accent-ink"
      >
        <span className="md:hidden">{shortDate(day, language)}</span>
        <span className="max-md:hidden">{Number(day.slice(8))}</span>
      </p>
      {!isEmpty && (
        <ul className="mt-1 grid gap-1">
          {conferences.map((line) => (
            <DayLine key={line.id} line={line} />
          ))}
        </ul>
      )}
    </li>
  );
}

function DayLine({ line: { id, name, startsAt, part, coveredBy, isCalledOff } }: { line: ConferenceLine }) {
  const t = useTranslations('conferences');
  const time = startsAt ?? (part === null ? '' : t(`parts.${part}`));
  const isOpen = coveredBy.length === 0 && !isCalledOff;
  return (
    <li>
      <Link
        href={`/desk/conferences/${id}`}
        title={isOpen ? `${name} · ${t('notCovered')}` : name}
        className={`block rounded border-l-2 px-1.5 py-0.5 text-xs leading-snug hover:bg-paper-3 ${
          isOpen ? 'border-warn' : 'border-accent'
        } ${isCalledOff ? 'text-ink-2 line-through' : ''}`}
      >
        <span className="line-clamp-3">
          {time && <span className="tabular-nums">{time} </span>}
          {name}
        </span>
      </Link>
    </li>
  );
}
