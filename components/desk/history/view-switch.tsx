import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import type { MomentView, TimelineEntry, TimelineView } from '#domain/views/history-view.ts';
import { type HistoryQuery, historyPath } from './history-query.ts';

type Props = { articleId: string; query: HistoryQuery; timeline: TimelineView; moment: MomentView };

/** The text, the hands that wrote it, or how it differs from any other moment. */
export function ViewSwitch({ articleId, query, timeline, moment }: Props) {
  const t = useTranslations('manuscriptHistory');
  const router = useRouter();
  const { at, before } = query;
  const base = { ...(at !== undefined && { at }), ...(before !== undefined && { before }) };
  const isComparing = query.from !== undefined;
  const views = [
    { name: 'text', href: historyPath(articleId, base), on: !isComparing && query.show === undefined },
    {
      name: 'authors',
      href: historyPath(articleId, { ...base, show: 'authors' }),
      on: !isComparing && query.show === 'authors',
    },
  ] as const;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <nav aria-label={t('views')} className="flex gap-1">
        {views.map(({ name, href, on }) => (
          <ButtonLink
            key={name}
            href={href}
            scroll={false}
            size="sm"
            variant={on ? 'secondary' : 'quiet'}
            aria-current={on ? 'true' : undefined}
          >
            {t(name)}
          </ButtonLink>
        ))}
      </nav>
      <Field label={t('compareWith')}>
        <Select
          value={query.from === undefined ? '' : String(query.from)}
          onChange={({ target: { value } }) => {
            const from = value === '' ? {} : { from: Number(value) };
            router.push(historyPath(articleId, { ...base, ...from }), { scroll: false });
          }}
        >
          <option value="">–</option>
          <Moments timeline={timeline} moment={moment} chosen={query.from} />
        </Select>
      </Field>
    </div>
  );
}

type MomentsProps = Pick<Props, 'timeline' | 'moment'> & { chosen: number | undefined };

/** The moments of this page of the timeline, each version once; now and the beginning always. */
function Moments({ timeline, moment, chosen }: MomentsProps) {
  const t = useTranslations('manuscriptHistory');
  const when = useMoment();
  const lines = new Map<number, string>([[moment.head, t('now')]]);
  for (const entry of timeline.entries) {
    if (!lines.has(entry.version) && entry.version > 0) {
      lines.set(entry.version, `${when(entry.at)}${personOf(entry)}`);
    }
  }
  lines.set(0, t('beginning'));
  if (chosen !== undefined && !lines.has(chosen)) {
    lines.set(chosen, t('momentOf', { version: chosen, head: moment.head }));
  }
  return [...lines].map(([version, text]) => (
    <option key={version} value={version}>
      {text}
    </option>
  ));
}

function personOf(entry: TimelineEntry): string {
  const name = entry.kind === 'act' ? entry.event.actor?.name : entry.person.name;
  return name === undefined ? '' : ` · ${name}`;
}
