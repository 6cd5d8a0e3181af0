import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { frontPath } from '#domain/fronts/front.ts';
import type { FrontDeskView } from '#domain/views/front-view.ts';
import type { DraftInHand } from './use-draft.ts';

type Props = { view: FrontDeskView; draft: DraftInHand };

/** What readers see now, who arranged it, and what of the changes is not up. */
export function FrontState({ view: { frontId, inForce }, draft }: Props) {
  const t = useTranslations('fronts');
  const moment = useMoment();
  const by = inForce && { person: inForce.by.name, when: moment(inForce.startsAt) };
  return (
    <div className="grid gap-2">
      <p className="text-ink-2 text-sm">
        {by ? t('inForce', by) : t('nobodyYet')}{' '}
        <a
          href={frontPath(frontId)}
          target="_blank"
          rel="noopener"
          className="text-accent underline underline-offset-4"
        >
          {t('see')} <ExternalLink aria-hidden className="inline size-3.5" />
        </a>
      </p>
      {draft.isBehind && by && (
        <Notice tone="warn" title={t('behindTitle')}>
          <p>{t('behind', by)}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button size="sm" onClick={draft.drop}>
              {t('takeTheirs')}
            </Button>
            <Button size="sm" onClick={draft.keepMine}>
              {t('keepMine')}
            </Button>
          </div>
        </Notice>
      )}
      {draft.isChanged && !draft.isBehind && <Notice>{t('changed')}</Notice>}
    </div>
  );
}
