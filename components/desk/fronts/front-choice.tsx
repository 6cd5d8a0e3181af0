import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { Field, Select } from '#components/ui/field.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { frontPageId } from '#domain/fronts/places.ts';
import { inTree, type ListedSection } from '#domain/sections.ts';

type Props = { frontId: string; sections: readonly ListedSection[] };

/** Which page is arranged: the front page, or one of the sections. */
export function FrontChoice({ frontId, sections }: Props) {
  const t = useTranslations('fronts');
  const router = useRouter();
  const isEnglish = useLanguage() === 'en';
  return (
    <Field label={t('page')} className="w-full sm:w-64">
      <Select
        value={frontId}
        onChange={({ target: { value } }) =>
          router.push(value === frontPageId ? '/desk/fronts' : `/desk/fronts/${value}`)
        }
      >
        <option value={frontPageId}>{t('frontPage')}</option>
        {inTree(sections).map(({ id, name, nameEn, parentId }) => (
          <option key={id} value={id}>
            {parentId === null ? '' : '— '}
            {isEnglish ? nameEn : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
