import { useTranslations } from 'use-intl';
import { PreviewDialog } from '#components/desk/preview/preview-dialog.tsx';
import { previewPath } from '#domain/preview-path.ts';

/** The working copy, or a revision that somebody signed. */
export type Previewed = { revision?: { id: string; number: number } };

type Props = {
  articleId: string;
  previewed: Previewed;
  /** Sends what was typed; false when some of it could not go out. */
  send: () => Promise<boolean>;
  onClose: () => void;
};

/** The article exactly as readers would get it. */
export function ArticlePreview({ articleId, previewed: { revision }, send, onClose }: Props) {
  const t = useTranslations('preview');
  return (
    <PreviewDialog
      path={previewPath(articleId, revision?.id)}
      title={t('title')}
      description={revision ? t('ofRevision', { number: revision.number }) : t('asReaders')}
      send={send}
      onClose={onClose}
    />
  );
}
