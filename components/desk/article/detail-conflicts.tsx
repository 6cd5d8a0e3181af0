import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { DetailChange } from '#domain/detail-changes.ts';

/** Two people changed the same detail: mine stands in the form, theirs is shown beside it. */
export function DetailConflicts({
  conflicts,
  settle,
}: {
  conflicts: readonly DetailChange[];
  settle: () => void;
}) {
  const t = useTranslations('article.details');
  const common = useTranslations('common');
  return (
    <Notice
      tone="warn"
      title={t('conflict')}
      action={
        <Button size="sm" variant="quiet" onClick={settle}>
          {common('close')}
        </Button>
      }
    >
      <ul>
        {conflicts.map(({ detail, before, after }) => (
          <li key={detail}>
            {t(detail)}: <del>{before || '–'}</del> → <ins>{after || '–'}</ins>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
