import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#components/ui/dialog.tsx';
import type { ComparisonView } from '#domain/views/revision-view.ts';
import type { ArticleApi, Compared } from './article-api.ts';
import { Changes } from './changes.tsx';

type Props = { api: ArticleApi; compared: Compared | undefined; onClose: () => void };

/** What changed from one revision to another, or to the text as it stands now, by syllable. */
export function CompareDialog({ api, compared, onClose }: Props) {
  const editions = useTranslations('editions');
  const t = useTranslations('article.compare');
  const [comparison, setComparison] = useState<ComparisonView>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    setComparison(undefined);
    setFailed(false);
    if (compared === undefined) return;
    let stale = false;
    void api.compare(compared).then((answer) => {
      if (stale) return;
      if (answer.ok) setComparison(answer.value);
      else setFailed(true);
    });
    return () => {
      stale = true;
    };
  }, [api, compared]);

  const title = comparison ? titleOf(comparison) : t('loading');
  function titleOf({ fromNumber: from, toNumber: to }: ComparisonView): string {
    return to === undefined ? t('title', { number: from }) : editions('between', { from, to });
  }

  return (
    <Dialog
      width="wide"
      open={compared !== undefined}
      onOpenChange={(open) => !open && onClose()}
      title={title}
    >
      {failed && <p role="alert">{t('failed')}</p>}
      {comparison && <Changes {...comparison} />}
    </Dialog>
  );
}
