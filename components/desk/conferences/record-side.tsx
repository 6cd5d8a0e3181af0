import { Download, ExternalLink } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { StageBadge } from '#components/desk/lists/stage-badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Textarea } from '#components/ui/field.tsx';
import { Link } from '#components/ui/link.tsx';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import type { ConferenceView } from '#domain/views/conference-view.ts';

type Props = {
  view: ConferenceView;
  /** Puts an earlier state into the form. */
  takeUp: (record: ConferenceRecord, version: number) => void;
  readAgain: () => void;
};

/** Beside the form: the articles about it, its public page, the invitation, and every state of the record. */
export function RecordSide({ view, takeUp, readAgain }: Props) {
  const t = useTranslations('conferences');
  const { articles, publicPath, record, versions } = view;
  return (
    <aside className="grid content-start gap-6">
      <Block title={t('articles')}>
        {articles.length === 0 && <p className="text-ink-2">{t('noArticles')}</p>}
        <ul aria-label={t('articles')} className="grid gap-2">
          {articles.map(({ id, headline, stage, author }) => (
            <li key={id}>
              <Link href={`/desk/articles/${id}`} className="hover:underline">
                {headline || <Untitled />}
              </Link>
              <p className="flex flex-wrap items-center gap-2 text-ink-2 text-xs">
                {author.name} <StageBadge stage={stage} />
              </p>
            </li>
          ))}
        </ul>
        {publicPath ? (
          <a href={publicPath} className="inline-flex items-center gap-1.5 hover:underline">
            <ExternalLink aria-hidden className="size-4" />
            {t('publicPage')}
          </a>
        ) : (
          <p className="text-ink-2 text-xs">{t('notPublic')}</p>
        )}
        {record.day !== null && (
          <a
            href={`/desk/conferences/export?id=${view.id}`}
            download
            className="inline-flex items-center gap-1.5 hover:underline"
          >
            <Download aria-hidden className="size-4" />
            {t('exportOne')}
          </a>
        )}
      </Block>
      {record.source !== null && (
        <Block title={t('source')}>
          <Textarea
            lang="vi"
            readOnly
            rows={8}
            aria-label={t('source')}
            value={record.source}
            className="max-h-60 text-xs"
          />
          <div>
            <Button size="sm" onClick={readAgain}>
              {t('readAgain')}
            </Button>
          </div>
        </Block>
      )}
      <Block title={t('history')}>
        <ol aria-label={t('history')} className="grid gap-3">
          {versions.map((one) => (
            <VersionLine
              key={one.version}
              one={one}
              {...(one.version !== view.version && { takeUp: () => takeUp(one.record, one.version) })}
            />
          ))}
        </ol>
      </Block>
    </aside>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-2 text-sm">
      <h2 id={id} className="font-semibold text-base">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Untitled() {
  return useTranslations('list')('untitled');
}

type VersionProps = { one: ConferenceView['versions'][number]; takeUp?: () => void };

function VersionLine({ one: { version, at, by, fields }, takeUp }: VersionProps) {
  const t = useTranslations('conferences');
  const moment = useMoment();
  const what = fields.length === 0 ? t('first') : fields.map((field) => t(`fields.${field}`)).join(', ');
  return (
    <li>
      <p className="text-ink-2 text-xs">{t('historyLine', { person: by.name, when: moment(at) })}</p>
      <p>{what}</p>
      {takeUp && (
        <Button size="sm" variant="quiet" onClick={takeUp}>
          {t('takeVersion', { version })}
        </Button>
      )}
    </li>
  );
}
