import { foldText } from '#domain/folded-text.ts';
import type { PersonState, PersonView } from '#domain/views/person-view.ts';

export type PeopleFilter = { text: string; state: PersonState | 'all' };

/** The people whose name, pen name or e-mail holds the text, whatever its marks and capitals. */
export function filterPeople(people: readonly PersonView[], { text, state }: PeopleFilter): PersonView[] {
  const wanted = foldText(text.trim());
  return people.filter((person) => {
    if (state !== 'all' && person.state !== state) return false;
    return foldText([person.name, person.penName, person.email].join(' ')).includes(wanted);
  });
}
