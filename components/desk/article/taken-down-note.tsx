import { useTranslations } from 'use-intl';
import { Notice } from '#components/ui/notice.tsx';
import type { TakenDownView } from '#domain/views/article-view.ts';
import { useMoment } from './moment.tsx';

/** That readers do not see the article now: since when, why, on what ground, and what they read instead. */
export function TakenDownNote({ takenDown }: { takenDown: TakenDownView }) {
  const t = useTranslations('takeDown');
  const { at, by, reason, ground, notice } = takenDown;
  const rows = [
    ['reason', reason],
    ['ground', ground],
    ['notice', notice ?? t('noNotice')],
  ] as const;
  return (
    <Notice tone="warn" title={t('standing', { person: by.name, when: useMoment()(at) })}>
      <dl className="mt-1 space-y-1">
        {rows.map(([name, words]) => (
          <div key={name}>
            <dt className="font-medium text-xs">{t(name)}</dt>
            <dd className="whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
