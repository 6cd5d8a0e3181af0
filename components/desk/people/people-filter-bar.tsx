import { useTranslations } from 'use-intl';
import { Field, Input } from '#components/ui/field.tsx';
import { personStates } from '#domain/views/person-view.ts';
import type { PeopleFilter } from './filter-people.ts';

type Props = {
  filter: PeopleFilter;
  onChange: (filter: PeopleFilter) => void;
  countOf: (state: PeopleFilter['state']) => number;
};

/** Narrows the list by a word and by how people stand. */
export function PeopleFilterBar({ filter, onChange, countOf }: Props) {
  const t = useTranslations('people');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <Field label={t('search')} hideLabel className="w-full sm:w-72">
        <Input
          type="search"
          placeholder={t('search')}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </Field>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{t('columns.state')}</legend>
        {(['all', ...personStates] as const).map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            onClick={() => onChange({ ...filter, state })}
            className="min-h-8 rounded-full px-3 text-ink-2 text-sm hover:bg-paper-3/60 aria-pressed:bg-paper-3 aria-pressed:font-medium aria-pressed:text-ink pointer-coarse:min-h-11"
          >
            {state === 'all' ? t('all') : t(`states.${state}`)}{' '}
            <span className="tabular-nums">{countOf(state)}</span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
