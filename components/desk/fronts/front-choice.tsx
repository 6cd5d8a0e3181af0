import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { SectionOptions } from '#components/desk/lists/section-options.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { frontPageId } from '#domain/fronts/places.ts';
import type { ListedSection } from '#domain/sections.ts';

type Props = { frontId: string; sections: readonly ListedSection[] };

/** Which page is arranged: the front page, or one of the sections. */
export function FrontChoice({ frontId, sections }: Props) {
  const t = useTranslations('fronts');
  const router = useRouter();
  return (
    <Field label={t('page')} className="w-full sm:w-64">
      <Select
        value={frontId}
        onChange={({ target: { value } }) =>
          router.push(value === frontPageId ? '/desk/fronts' : `/desk/fronts/${value}`)
        }
      >
        <option value={frontPageId}>{t('frontPage')}</option>
        <SectionOptions sections={sections} />
      </Select>
    </Field>
  );
}
