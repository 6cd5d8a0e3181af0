import { SearchX } from 'lucide-react';
import { currentLanguage } from '#app/current-language.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { translator } from '#components/words/translator.ts';

/** For what is not there and for what is not for these eyes: the two look alike. */
export default async function DeskNotFound() {
  const t = translator(await currentLanguage());
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-12">
      <h1 className="mb-4 font-semibold text-2xl">{t('common.notFoundTitle')}</h1>
      <EmptyState
        icon={<SearchX aria-hidden />}
        title={t('common.notFoundText')}
        action={<ButtonLink href="/desk">{t('common.toMyWork')}</ButtonLink>}
      />
    </div>
  );
}
