import { expect, test } from 'vitest';
import type { PersonView } from '#domain/views/person-view.ts';
import { filterPeople } from './filter-people.ts';

function person(name: string, change: Partial<PersonView> = {}): PersonView {
  const email = `${name.length}@bao.example`;
  const none = { penName: undefined, lastSeenAt: undefined, linkUntil: undefined };
  return {
    id: name,
    name,
    email,
    role: 'reporter',
    state: 'active',
    isYou: false,
    acts: [],
    ...none,
    ...change,
  };
}

const people = [
  person('Đặng Thị Hường'),
  person('Nguyễn Văn Lâm', { penName: 'Kim Anh', state: 'invited' }),
  person('Trần Quân', { email: 'quan@bao.example', state: 'disabled' }),
];
const found = (text: string, state: PersonView['state'] | 'all' = 'all') =>
  filterPeople(people, { text, state }).map(({ name }) => name);

test('people are found by name, pen name and e-mail, without marks', () => {
  expect(found('')).toHaveLength(3);
  expect(found(' dang thi ')).toEqual(['Đặng Thị Hường']);
  expect(found('KIM ANH')).toEqual(['Nguyễn Văn Lâm']);
  expect(found('quan@')).toEqual(['Trần Quân']);
  expect(found('không có ai')).toEqual([]);
});

test('a state narrows the list further', () => {
  expect(found('', 'invited')).toEqual(['Nguyễn Văn Lâm']);
  expect(found('quan', 'invited')).toEqual([]);
});
