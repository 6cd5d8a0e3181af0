import Form from 'next/form';
import { useTranslations } from 'use-intl';
import { SectionOptions } from '#components/desk/lists/section-options.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import type { ListedSection } from '#domain/sections.ts';

type Props = { section: string | undefined; sections: readonly ListedSection[] };

/** Narrows the board to one section through its address. */
export function SectionChoice({ section, sections }: Props) {
  const t = useTranslations('list');
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
          <SectionOptions sections={sections} />
        </Select>
      </Field>
    </Form>
  );
}
