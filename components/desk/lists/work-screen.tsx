'use client';

import { Bell, Inbox, PenLine, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ConferenceLines } from '#components/desk/conferences/conference-lines.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { hasPermission } from '#domain/roles.ts';
import type { MyWorkView } from '#domain/views/article-row.ts';
import type { ConferenceLine } from '#domain/views/conference-view.ts';
import { pressesAt, type WorkGroup, workGroups } from '#domain/work-list.ts';
import type { LineContext } from './article-line.tsx';
import { ArticleLines } from './article-lines.tsx';
import { useFreshPage } from './use-fresh-page.ts';

const icons = {
  waitsForMe: Inbox,
  returnedToMe: Undo2,
  mine: PenLine,
  watched: Bell,
} as const satisfies Record<WorkGroup, unknown>;

type Props = LineContext & {
  work: MyWorkView;
  /** Those of today and later that this person is to cover. */
  conferences: readonly ConferenceLine[];
};

/** *Việc của tôi*: what waits for me, what came back to me, what I write. */
export function WorkScreen({ work, conferences, ...context }: Props) {
  const t = useTranslations('work');
  useFreshPage();
  // What nobody asked to watch needs no empty place on everybody's home.
  const shown = workGroups.filter((group) => group !== 'watched' || work.watched.length > 0);
  const overdue = overdueIn(work, context.now);
  return (
    <div className="mx-auto w-full max-w-6xl">
      <header className="mb-6">
        <h1 className="font-semibold text-2xl">{t('title')}</h1>
        <p className="text-ink-2 text-sm">{t('lead', { person: context.person.name })}</p>
      </header>
      {overdue > 0 && (
        <Notice tone="danger" className="mb-6 font-semibold">
          {t('overdue', { count: overdue })}
        </Notice>
      )}
      <div className="flex flex-col gap-8">
        {conferences.length > 0 && <MyConferences conferences={conferences} />}
        {shown.map((group) => (
          <Group key={group} group={group} work={work} context={context} />
        ))}
      </div>
    </div>
  );
}

function MyConferences({ conferences }: Pick<Props, 'conferences'>) {
  const t = useTranslations('conferences');
  return (
    <section aria-labelledby="my-conferences">
      <h2 id="my-conferences" className="mb-2.5 font-semibold text-base">
        {t('mine')}
      </h2>
      <ConferenceLines conferences={conferences} label={t('mine')} />
    </section>
  );
}

/** How many articles of this person's own duty are past what presses about them. */
function overdueIn({ waitsForMe, returnedToMe, mine }: MyWorkView, now: number): number {
  const rows = new Map([...waitsForMe, ...returnedToMe, ...mine].map((row) => [row.id, row]));
  return [...rows.values()].filter((row) => (pressesAt(row) ?? now + 1) <= now).length;
}

type GroupProps = { group: WorkGroup; work: MyWorkView; context: LineContext };

function Group({ group, work, context }: GroupProps) {
  const t = useTranslations(`work.groups.${group}`);
  const counts = useTranslations('work');
  const rows = work[group];
  const Icon = icons[group];
  const signs = hasPermission(context.person.role, 'article.sign');
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className="mb-2.5 flex items-baseline gap-2 font-semibold text-base">
        {t('title')}
        <span className="font-normal text-ink-2 text-sm tabular-nums">
          {counts('count', { count: rows.length })}
        </span>
      </h2>
      {rows.length > 0 ? (
        <ArticleLines
          rows={rows}
          label={t('title')}
          context={{ ...context, waitsForPerson: group === 'waitsForMe' }}
        />
      ) : (
        <EmptyState icon={<Icon aria-hidden />} title={t('emptyTitle')}>
          {t(signs ? 'empty' : 'emptyReporter')}
        </EmptyState>
      )}
    </section>
  );
}
