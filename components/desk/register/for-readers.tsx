import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { Button } from '#components/ui/button.tsx';
import type { RegisterLine } from '#domain/views/register-view.ts';

type Props = { line: RegisterLine; confirm: ((isConfirmed: boolean) => void) | undefined };

/** Whether readers see what is known of a document, and who let them; its writer asks somebody else. */
export function ForReaders({ line: { entry, isOwn, confirmed }, confirm }: Props) {
  const t = useTranslations('register.forReaders');
  const moment = useMoment();
  const { name } = entry;
  const waits = isOwn ? t('waitsForOther') : t('waits');
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2 text-xs">
      {confirmed ? t('shown', { person: confirmed.by.name, when: moment(confirmed.at) }) : waits}
      {confirm && confirmed && (
        <Button size="sm" variant="quiet" aria-label={t('withdraw', { name })} onClick={() => confirm(false)}>
          {t('withdrawShort')}
        </Button>
      )}
      {confirm && !confirmed && !isOwn && (
        <Button size="sm" aria-label={t('confirm', { name })} onClick={() => confirm(true)}>
          {t('confirmShort')}
        </Button>
      )}
    </p>
  );
}
