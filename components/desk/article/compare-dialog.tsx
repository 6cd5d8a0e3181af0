import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#components/ui/dialog.tsx';
import type { ComparisonView } from '#domain/views/revision-view.ts';
import type { ArticleApi } from './article-api.ts';
import { Changes } from './changes.tsx';

type Props = { api: ArticleApi; revisionId: string | undefined; onClose: () => void };

/** What changed from a revision to the text as it stands now, by syllable; marked by more than colour. */
export function CompareDialog({ api, revisionId, onClose }: Props) {
  const t = useTranslations('article.compare');
  const [comparison, setComparison] = useState<ComparisonView>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    setComparison(undefined);
    setFailed(false);
    if (revisionId === undefined) return;
    let stale = false;
    void api.compare(revisionId).then((answer) => {
      if (stale) return;
      if (answer.ok) setComparison(answer.value);
      else setFailed(true);
    });
    return () => {
      stale = true;
    };
  }, [api, revisionId]);

  const title = comparison ? t('title', { number: comparison.fromNumber }) : t('loading');
  return (
    <Dialog
      width="wide"
      open={revisionId !== undefined}
      onOpenChange={(open) => !open && onClose()}
      title={title}
    >
      {failed && <p role="alert">{t('failed')}</p>}
      {comparison && <Changes {...comparison} />}
    </Dialog>
  );
}
