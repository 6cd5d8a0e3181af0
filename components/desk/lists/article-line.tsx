import { AlarmClock, Globe, Lock, Siren } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DeadlineBadge } from '#components/desk/article/duty/deadline-badge.tsx';
import { useNearMoment } from '#components/desk/article/moment.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Link } from '#components/ui/link.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { ListedSection } from '#domain/sections.ts';
import type { ArticleRow } from '#domain/views/article-row.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import { Age } from './age.tsx';
import { sectionNameOf } from './section-names.ts';
import { StageBadge } from './stage-badge.tsx';
import { WhoHasIt } from './who-has-it.tsx';

export type LineContext = {
  person: PersonName;
  sections: readonly ListedSection[];
  now: number;
  /** The list of what waits for this person: it says since when, and what for. */
  waitsForPerson?: boolean;
};
type Props = LineContext & { row: ArticleRow };

/** One article of a list: the headline opens it, the rest says where it stands and with whom. */
export function ArticleLine({ row, person, sections, now, waitsForPerson = false }: Props) {
  const t = useTranslations('list');
  const language = useLanguage();
  const isReturned = row.stage === 'returned' && row.returnReason;
  return (
    <li className="relative flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3 transition-colors hover:bg-paper-2 xl:grid xl:grid-cols-[minmax(0,1fr)_10.5rem_6.5rem_9rem_8.75rem] xl:items-start">
      <div className="w-full min-w-0">
        <Link
          href={`/desk/articles/${row.id}`}
          className="font-medium font-serif text-[1.0625rem] leading-snug outline-offset-4 after:absolute after:inset-0 hover:text-accent"
        >
          {row.headline || <span className="text-ink-2 italic">{t('untitled')}</span>}
        </Link>
        {isReturned && (
          <p className="mt-1 line-clamp-2 border-warn border-l-2 pl-2.5 text-sm">
            {t('returnReason', { reason: row.returnReason ?? '' })}
          </p>
        )}
      </div>
      <Cell className="flex flex-wrap items-center gap-x-2.5 gap-y-1 max-xl:w-full">
        <StageBadge stage={row.stage} />
        {row.isLive && row.stage !== 'live' && (
          <Badge tone="ok" icon={<Globe aria-hidden />}>
            {t('live')}
          </Badge>
        )}
        <Deadlines row={row} now={now} />
        <Times row={row} />
        <WhoHasIt row={row} person={person} waitsForPerson={waitsForPerson} />
      </Cell>
      <Cell>
        {row.section ? (
          sectionNameOf(sections, row.section, language)
        ) : (
          <span title={t('noSection')}>
            <span className="sr-only">{t('noSection')}</span>
            <span aria-hidden>–</span>
          </span>
        )}
      </Cell>
      <Cell>
        <span className="sr-only">{t('author')}: </span>
        {row.author.id === person.id ? t('you') : row.author.name}
      </Cell>
      <Cell className="xl:text-right">
        {waitsForPerson && row.submittedAt !== undefined ? (
          <Age at={row.submittedAt} now={now} submitted />
        ) : (
          <Age at={row.updatedAt} now={now} />
        )}
      </Cell>
    </li>
  );
}

/** By when it is wanted, and by when the level whose turn it is should have signed. */
function Deadlines({ row: { dueAt, turnDueAt }, now }: { row: ArticleRow; now: number }) {
  return (
    <>
      {dueAt !== undefined && <DeadlineBadge at={dueAt} now={now} kind="due" />}
      {turnDueAt !== undefined && <DeadlineBadge at={turnDueAt} now={now} kind="turn" />}
    </>
  );
}

/** What owes a signature, what is ordered for later, and what is held back. */
function Times({ row: { scheduledFor, embargoEndsAt, owesSignatureBy } }: { row: ArticleRow }) {
  const t = useTranslations('timing');
  const emergency = useTranslations('emergency');
  const moment = useNearMoment();
  return (
    <>
      {owesSignatureBy !== undefined && (
        <Badge tone="danger" className="whitespace-normal!" icon={<Siren aria-hidden />}>
          {emergency('inList', { when: moment(owesSignatureBy) })}
        </Badge>
      )}
      {scheduledFor !== undefined && (
        <Badge tone="info" className="whitespace-normal!" icon={<AlarmClock aria-hidden />}>
          {t('inList', { when: moment(scheduledFor) })}
        </Badge>
      )}
      {embargoEndsAt !== undefined && (
        <Badge tone="warn" className="whitespace-normal!" icon={<Lock aria-hidden />}>
          {t('embargoInList', { when: moment(embargoEndsAt) })}
        </Badge>
      )}
    </>
  );
}

function Cell({ className = '', children }: { className?: string; children: ReactNode }) {
  return <div className={`min-w-0 text-ink-2 text-sm xl:pt-0.5 ${className}`}>{children}</div>;
}
