import { Eye, History } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import type { EditionView } from '#domain/views/edition-view.ts';
import type { Compared } from './article-api.ts';
import { useMoment } from './moment.tsx';

type Props = {
  editions: readonly EditionView[];
  preview: (revision: { id: string; number: number }) => void;
  compare: (compared: Compared) => void;
};

/** *Các lần đăng*: what readers were shown, newest first; each can be read, and compared with the one before. */
export function EditionsList({ editions, preview, compare }: Props) {
  const t = useTranslations('editions');
  if (editions.length === 0) return null;
  return (
    <section aria-label={t('title')} className="mb-6">
      <h2 className="mb-2 font-semibold text-sm">{t('title')}</h2>
      <ol className="space-y-3">
        {editions.map((edition, index) => (
          <EditionLine
            key={edition.sequence}
            edition={edition}
            before={editions[index + 1]}
            {...{ preview, compare }}
          />
        ))}
      </ol>
    </section>
  );
}

type LineProps = Omit<Props, 'editions'> & { edition: EditionView; before: EditionView | undefined };

function EditionLine({ edition, before, preview, compare }: LineProps) {
  const t = useTranslations('editions');
  const moment = useMoment();
  const { sequence, kind, at, by, note, revisionId, revisionNumber, isLive } = edition;
  return (
    <li className="border-line border-l-2 pl-3 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{t('edition', { number: sequence })}</span>
        <Badge tone={kind === 'correction' || kind === 'apology' ? 'warn' : 'neutral'}>
          {t(`kinds.${kind}`)}
        </Badge>
        {isLive && <Badge tone="ok">{t('live')}</Badge>}
      </p>
      <p className="text-ink-2">{t('published', { person: by.name, when: moment(at) })}</p>
      {note && <p className="mt-0.5">{note}</p>}
      <div className="-ml-2.5 flex flex-wrap">
        <Button
          size="sm"
          variant="quiet"
          onClick={() => preview({ id: revisionId, number: revisionNumber })}
          aria-label={t('readOf', { number: sequence })}
        >
          <Eye aria-hidden /> {t('read')}
        </Button>
        {before && (
          <Button
            size="sm"
            variant="quiet"
            onClick={() => compare({ from: before.revisionId, to: revisionId })}
            aria-label={t('changesOf', { number: sequence, before: before.sequence })}
          >
            <History aria-hidden /> {t('changes', { before: before.sequence })}
          </Button>
        )}
      </div>
    </li>
  );
}
