import Form from 'next/form';
import { useTranslations } from 'use-intl';
import { sectionNameOf } from '#components/desk/lists/section-names.ts';
import { Field, Select } from '#components/ui/field.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { SectionName } from '#domain/published.ts';

type Props = { section: string | undefined; sections: readonly SectionName[] };

/** Narrows the board to one section through its address. */
export function SectionChoice({ section, sections }: Props) {
  const t = useTranslations('list');
  const language = useLanguage();
  return (
    <Form
      key={section}
      action="/desk/board"
      onChange={({ target }) => {
        if (target instanceof HTMLSelectElement) target.form?.requestSubmit();
      }}
    >
      <Field label={t('section')} hideLabel className="w-52">
        <Select name="section" defaultValue={section ?? ''}>
          <option value="">{t('allSections')}</option>
          {sections.map(({ id }) => (
            <option key={id} value={id}>
              {sectionNameOf(sections, id, language)}
            </option>
          ))}
        </Select>
      </Field>
    </Form>
  );
}
