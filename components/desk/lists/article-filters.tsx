import { Search } from 'lucide-react';
import Form from 'next/form';
import { useTranslations } from 'use-intl';
import { SectionOptions } from '#components/desk/lists/section-options.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { hasPermission, type Role } from '#domain/roles.ts';
import type { ListedSection } from '#domain/sections.ts';
import { stages } from '#domain/stages.ts';
import type { ArticleQuery } from '#domain/views/article-row.ts';
import { addressOfQuery, isFiltered } from './article-query.ts';

type Props = { query: ArticleQuery; sections: readonly ListedSection[]; role: Role };

/** Narrows the list through its address, so that a view can be kept as a bookmark or sent to a colleague. */
export function ArticleFilters({ query, sections, role }: Props) {
  const t = useTranslations('list');
  const stage = useTranslations('stages');
  const duty = useTranslations('duty');
  const boxes = [
    ...(hasPermission(role, 'article.readAll') ? [{ name: 'mine' as const, label: t('mine') }] : []),
    ...(hasPermission(role, 'article.sign') ? [{ name: 'held' as const, label: duty('filterHeld') }] : []),
    { name: 'watched' as const, label: duty('filterWatched') },
    { name: 'overdue' as const, label: duty('filterOverdue') },
  ];
  return (
    <Form
      key={addressOfQuery(query)}
      action="/desk/articles"
      role="search"
      aria-label={t('filters')}
      className="grid grid-cols-2 items-center gap-x-3 gap-y-2.5 sm:flex sm:flex-wrap"
      onChange={({ target }) => {
        const isChoice =
          target instanceof HTMLSelectElement ||
          (target instanceof HTMLInputElement && target.type === 'checkbox');
        if (isChoice) target.form?.requestSubmit();
      }}
    >
      <div className="col-span-2 flex gap-2">
        <Field label={t('search')} hideLabel className="flex-1 sm:w-64">
          <Input
            type="search"
            name="query"
            defaultValue={query.query}
            placeholder={t('search')}
            maxLength={200}
          />
        </Field>
        <Button type="submit">
          <Search aria-hidden />
          {t('apply')}
        </Button>
      </div>
      <Field label={t('stage')} hideLabel className="sm:w-44">
        <Select name="stage" defaultValue={query.stage ?? ''}>
          <option value="">{t('allStages')}</option>
          {stages.map((id) => (
            <option key={id} value={id}>
              {stage(id)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('section')} hideLabel className="sm:w-48">
        <Select name="section" defaultValue={query.section ?? ''}>
          <option value="">{t('allSections')}</option>
          <SectionOptions sections={sections} />
        </Select>
      </Field>
      {boxes.map(({ name, label }) => (
        <Checkbox key={name} name={name} value="1" defaultChecked={query[name] ?? false} label={label} />
      ))}
      {isFiltered(query) && (
        <ButtonLink href="/desk/articles" variant="quiet" className="justify-self-end">
          {t('clear')}
        </ButtonLink>
      )}
    </Form>
  );
}
