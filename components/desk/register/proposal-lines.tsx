import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { houseDate } from '#domain/dates.ts';
import type { RegisterProposal } from '#domain/views/register-view.ts';

type Props = {
  proposals: readonly RegisterProposal[];
  take: (proposal: RegisterProposal) => void;
  dismiss: (proposal: RegisterProposal) => void;
};

/** People whom published articles name and the register does not know so; nothing is written until it is confirmed. */
export function ProposalLines({ proposals, take, dismiss }: Props) {
  const t = useTranslations('register');
  const language = useLanguage();
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals" className="grid gap-2">
      <h2 id="proposals" className="font-semibold">
        {t('proposals')}
      </h2>
      <p className="max-w-prose text-ink-2 text-sm">{t('proposalsLead')}</p>
      <ul aria-label={t('proposals')} className="divide-y divide-line rounded-lg border border-line">
        {proposals.map((proposal) => {
          const { key, name, rank, offices, day, article } = proposal;
          return (
            <li key={key} className="flex flex-wrap items-center gap-2 px-4 py-2">
              <p className="min-w-60 flex-1 text-sm">
                <span className="font-medium">{[rank, name].filter(Boolean).join(' ')}</span>
                {offices.length > 0 && `, ${offices.join(', ')}`}{' '}
                <a href={article.path} className="text-ink-2 text-xs hover:underline">
                  {t('inArticle', { headline: article.headline, day: houseDate(day, language) })}
                </a>
              </p>
              <Button size="sm" aria-label={t('take', { name })} onClick={() => take(proposal)}>
                {t('takeShort')}
              </Button>
              <Button
                size="sm"
                variant="quiet"
                aria-label={t('dismiss', { name })}
                onClick={() => dismiss(proposal)}
              >
                {t('dismissShort')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
