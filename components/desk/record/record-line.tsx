import { useTranslations } from 'use-intl';
import { Moment } from '#components/desk/article/moment.tsx';
import { Link } from '#components/ui/link.tsx';
import type { RecordLine } from '#domain/views/record-view.ts';

/** One act: its number, when, who did what, to which article, and the start of the hash that chains it. */
export function RecordRow({ line }: { line: RecordLine }) {
  const t = useTranslations('record');
  const events = useTranslations('events');
  const { reason, ground } = line.data;
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 px-4 py-2.5 text-sm lg:grid-cols-[4rem_10rem_minmax(0,1fr)_minmax(0,1fr)_6rem]">
      <span className="text-ink-2 tabular-nums">{line.seq}</span>
      <span className="text-ink-2 max-lg:order-last max-lg:col-start-2">
        <Moment at={line.at} />
      </span>
      <span>
        {events(line.kind, { person: line.actor?.name ?? events('somebody') })}
        {line.revisionNumber !== undefined && (
          <span className="text-ink-2"> · {events('revisionNumber', { number: line.revisionNumber })}</span>
        )}
        {typeof reason === 'string' && <Words label={t('reason')} words={reason} />}
        {typeof ground === 'string' && <Words label={t('ground')} words={ground} />}
      </span>
      <span className="min-w-0 max-lg:col-start-2">
        {line.headline !== undefined && line.articleId && (
          <Link className="font-serif hover:text-accent" href={`/desk/articles/${line.articleId}`}>
            {line.headline || t('untitled')}
          </Link>
        )}
      </span>
      <code className="truncate text-ink-2 text-xs max-lg:hidden" title={line.hash}>
        {line.hash.slice(0, 10)}
      </code>
    </li>
  );
}

function Words({ label, words }: { label: string; words: string }) {
  return (
    <span className="mt-0.5 block border-line-2 border-l-2 pl-2 text-ink-2">
      {label}: {words}
    </span>
  );
}
