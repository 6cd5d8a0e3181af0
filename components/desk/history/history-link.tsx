import { History } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type MouseEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { historyPath } from './history-query.ts';

type Props = {
  articleId: string;
  /** Sends what was typed; false when some of it could not go out. */
  send: () => Promise<boolean>;
};

/** From the article to its history; what was typed a moment ago is in it. */
export function HistoryLink({ articleId, send }: Props) {
  const t = useTranslations('manuscriptHistory');
  const router = useRouter();
  const [unsent, setUnsent] = useState(false);
  const href = historyPath(articleId);

  async function open(event: MouseEvent): Promise<void> {
    // In a tab of its own the article stays open, and so does what it has not sent.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (await send()) router.push(href);
    else setUnsent(true);
  }

  return (
    <div className="mb-4 space-y-2">
      <ButtonLink href={href} size="sm" onClick={(event) => void open(event)}>
        <History aria-hidden /> {t('open')}
      </ButtonLink>
      {unsent && <Notice tone="warn">{t('unsent')}</Notice>}
    </div>
  );
}
