import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { SectionOptions } from '#components/desk/lists/section-options.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { type Front, frontIdOf, frontPageId } from '#domain/fronts/front.ts';
import { siteLanguages } from '#domain/site-language.ts';
import type { FrontDeskView } from '#domain/views/front-view.ts';

/** Which page is arranged: the front page or one of the sections, of the side of the site in either language. */
export function FrontChoice({
  view: { sectionId, language, hasEnglish, sections },
}: {
  view: FrontDeskView;
}) {
  const t = useTranslations('fronts');
  const router = useRouter();
  const go = (next: Pick<Front, 'sectionId' | 'language'>) => router.push(`/desk/fronts/${frontIdOf(next)}`);
  return (
    <div className="flex w-full flex-wrap gap-3 sm:w-auto">
      <Field label={t('page')} className="w-full sm:w-64">
        <Select
          value={sectionId ?? frontPageId}
          onChange={({ target }) => go({ sectionId: target.value, language })}
        >
          <option value={frontPageId}>{t('frontPage')}</option>
          <SectionOptions sections={sections} />
        </Select>
      </Field>
      {hasEnglish && (
        <Field label={t('side')} className="w-full sm:w-40">
          <Select
            value={language}
            onChange={({ target }) => {
              const side = siteLanguages.find((one) => one === target.value) ?? language;
              go({ ...(sectionId !== undefined && { sectionId }), language: side });
            }}
          >
            {siteLanguages.map((one) => (
              <option key={one} value={one}>
                {t(`sides.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
