import Form from 'next/form';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { eventGroups } from '#domain/event-groups.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import type { RecordQuery } from '#domain/views/record-view.ts';
import { recordAddress } from './record-address.ts';

type Props = { query: RecordQuery; people: readonly PersonName[] };

/** Narrows the record through its address, so that a view can be kept or sent. */
export function RecordFilters({ query, people }: Props) {
  const t = useTranslations('record');
  return (
    <Form
      key={recordAddress(query)}
      action="/desk/record"
      role="search"
      aria-label={t('filters')}
      className="grid grid-cols-2 items-end gap-3 md:flex md:flex-wrap"
    >
      <Field label={t('group')} className="md:w-44">
        <Select name="group" defaultValue={query.group ?? ''}>
          <option value="">{t('everything')}</option>
          {eventGroups.map((group) => (
            <option key={group} value={group}>
              {t(`groups.${group}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('person')} className="md:w-52">
        <Select name="person" defaultValue={query.person ?? ''}>
          <option value="">{t('everybody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('from')} className="md:w-40">
        <Input type="date" name="from" defaultValue={query.from} />
      </Field>
      <Field label={t('to')} className="md:w-40">
        <Input type="date" name="to" defaultValue={query.to} />
      </Field>
      {query.article && <input type="hidden" name="article" value={query.article} />}
      <div className="col-span-2 flex gap-2">
        <Button type="submit">{t('apply')}</Button>
        {recordAddress(query) !== '' && (
          <ButtonLink href="/desk/record" variant="quiet">
            {t('clear')}
          </ButtonLink>
        )}
      </div>
    </Form>
  );
}
