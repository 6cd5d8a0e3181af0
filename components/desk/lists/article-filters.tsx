import { Search } from 'lucide-react';
import Form from 'next/form';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { SectionName } from '#domain/published.ts';
import { hasPermission, type Role } from '#domain/roles.ts';
import { stages } from '#domain/stages.ts';
import { addressOfQuery, type ArticleQuery, isFiltered } from './article-query.ts';
import { sectionNameOf } from './section-names.ts';

type Props = { query: ArticleQuery; sections: readonly SectionName[]; role: Role };

/** Narrows the list through its address, so that a view can be kept as a bookmark or sent to a colleague. */
export function ArticleFilters({ query, sections, role }: Props) {
  const t = useTranslations('list');
  const stage = useTranslations('stages');
  const language = useLanguage();
  return (
    <Form
      key={addressOfQuery(query)}
      action="/desk/articles"
      role="search"
      aria-label={t('filters')}
      className="flex flex-wrap items-center gap-x-3 gap-y-2.5"
      onChange={({ target }) => {
        const isChoice =
          target instanceof HTMLSelectElement ||
          (target instanceof HTMLInputElement && target.type === 'checkbox');
        if (isChoice) target.form?.requestSubmit();
      }}
    >
      <Field label={t('search')} hideLabel className="w-full sm:w-64">
        <Input
          type="search"
          name="query"
          defaultValue={query.query}
          placeholder={t('search')}
          maxLength={200}
        />
      </Field>
      <Field label={t('stage')} hideLabel className="flex-1 sm:w-44 sm:flex-none">
        <Select name="stage" defaultValue={query.stage ?? ''}>
          <option value="">{t('allStages')}</option>
          {stages.map((id) => (
            <option key={id} value={id}>
              {stage(id)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('section')} hideLabel className="flex-1 sm:w-48 sm:flex-none">
        <Select name="section" defaultValue={query.section ?? ''}>
          <option value="">{t('allSections')}</option>
          {sections.map(({ id }) => (
            <option key={id} value={id}>
              {sectionNameOf(sections, id, language)}
            </option>
          ))}
        </Select>
      </Field>
      {hasPermission(role, 'article.readAll') && (
        <Checkbox name="mine" value="1" defaultChecked={query.mine ?? false} label={t('mine')} />
      )}
      <div className="ml-auto flex gap-2 sm:ml-0">
        <Button type="submit">
          <Search aria-hidden />
          {t('apply')}
        </Button>
        {isFiltered(query) && (
          <ButtonLink href="/desk/articles" variant="quiet">
            {t('clear')}
          </ButtonLink>
        )}
      </div>
    </Form>
  );
}
