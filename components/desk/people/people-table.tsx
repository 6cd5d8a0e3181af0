import { useTranslations } from 'use-intl';
import type { PersonAct, PersonView } from '#domain/views/person-view.ts';
import { PersonLine } from './person-line.tsx';

type Props = {
  people: readonly PersonView[];
  now: number;
  onAct: (act: PersonAct, person: PersonView) => void;
};

const columns = ['name', 'email', 'role', 'state', 'lastSeen'] as const;

/** Everybody: a table on a wide screen, a card each on a phone. */
export function PeopleTable({ people, now, onAct }: Props) {
  const t = useTranslations('people');
  return (
    <table className="block text-sm md:table md:w-full">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="hidden md:table-header-group">
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="border-line border-b px-3 py-2 text-left font-medium text-ink-2 text-xs"
            >
              {t(`columns.${column}`)}
            </th>
          ))}
          <th scope="col" className="border-line border-b">
            <span className="sr-only">{t('columns.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="grid gap-2 md:table-row-group">
        {people.map((person) => (
          <PersonLine key={person.id} person={person} now={now} onAct={onAct} />
        ))}
      </tbody>
    </table>
  );
}
