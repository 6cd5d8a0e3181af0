import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPage, storiesOfGroup } from './fill.ts';
import { type Front, frontIdOf, frontOf, frontPath } from './front.ts';
import { freePlace, isSameArrangement, putStory, storiesGone, swapPlaces } from './move.ts';
import { type Places, placesOf, sizedPlaces } from './places.ts';
import { placesForm } from './places-form.ts';

const story = (number: number, photo?: object) => ({ number, ...(photo && { photo }) });
const newest = [9, 8, 7, 6, 5, 4].map((number) => story(number));
const none = new Map<number, { number: number }>();
const numbers = (stories: readonly { number: number }[]) => stories.map(({ number }) => number);

describe('a page that nobody has arranged', () => {
  test('shows the newest in its automatic places, and nothing in the others', () => {
    const page = fillPage('frontPage', [], { known: none, newest });
    expect(numbers(storiesOfGroup('frontPage', page, 'lead'))).toEqual([9]);
    expect(numbers(storiesOfGroup('frontPage', page, 'beside'))).toEqual([8, 7, 6]);
    expect(storiesOfGroup('frontPage', page, 'picks')).toEqual([]);
    expect(numbers(page.rest)).toEqual([5, 4]);
  });

  test.each([
    ['the first of the four newest with a photo leads the front page', 'frontPage', 2, 7],
    ['a photo further down does not', 'frontPage', 4, 9],
    ['a section is led by its newest', 'section', 2, 9],
  ] as const)('%s', (_, kind, at, lead) => {
    const some = newest.map((one, index) => (index === at ? { ...one, photo: {} } : one));
    const page = fillPage(kind, [], { known: none, newest: some });
    expect(numbers(storiesOfGroup(kind, page, 'lead'))).toEqual([lead]);
  });

  test('is empty where nothing was published', () => {
    const page = fillPage('section', [], { known: none, newest: [] });
    expect(page.filled.every(({ story: one }) => one === undefined)).toBe(true);
  });
});

test('what is set stays where it is set, free places around it are filled', () => {
  const known = new Map([2, 8].map((number) => [number, story(number)]));
  const page = fillPage('frontPage', [null, 2, null, 8, 2000], { known, newest });
  expect(page.filled.map((place) => [place.story?.number, place.isSet]).slice(0, 5)).toEqual([
    [9, false],
    [2, true],
    [7, false],
    [8, true],
    // Readers see that one no more.
    [undefined, false],
  ]);
  expect(numbers(page.rest)).toEqual([6, 5, 4]);
});

test.each<[string, Places, Places]>([
  ['into a free place', putStory([1, null, 3], 1, 9), [1, 9, 3]],
  ['pushes down until a place is free', putStory([1, 2, null, 4], 0, 9), [9, 1, 2, 4]],
  ['pushes the last one off the page', putStory([1, 2, 3], 0, 9), [9, 1, 2]],
  ['a story that stood below moves up', putStory([1, 2, 3], 0, 3), [3, 1, 2]],
  ['a story that stood above moves down', putStory([1, 2, 3], 2, 1), [null, 2, 1]],
  ['where it stands already', putStory([1, 2], 0, 1), [1, 2]],
  ['outside of the page', putStory([1, 2], 2, 9), [1, 2]],
  ['a place is set free', freePlace([1, 2], 0), [null, 2]],
  ['two places change', swapPlaces([1, 2, null], 1, 1), [1, null, 2]],
  ['the first does not go up', swapPlaces([1, 2], 0, -1), [1, 2]],
  ['the last does not go down', swapPlaces([1, 2], 1, 1), [1, 2]],
])('moves: %s', (_, got, wanted) => {
  expect(got).toEqual(wanted);
});

const somePlaces = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 10 })
  .chain((set) => fc.shuffledSubarray([...set, ...Array(10 - set.length).fill(null)], { minLength: 10 }));

test('no move makes a page longer or sets a story twice, and the story that is put stands where it was put', () => {
  fc.assert(
    fc.property(somePlaces, fc.nat(9), fc.integer({ min: 1, max: 30 }), (places, at, number) => {
      const put = putStory(places, at, number);
      const set = put.filter((one) => one !== null);
      expect(put).toHaveLength(places.length);
      expect(new Set(set).size).toBe(set.length);
      expect(put[at]).toBe(number);
      expect(storiesGone(places, put).length).toBeLessThanOrEqual(1);
      expect(isSameArrangement(swapPlaces(swapPlaces(put, at, 1), at, 1), put)).toBe(true);
    }),
  );
});

test('free places at the end say nothing', () => {
  expect(isSameArrangement([1], [1, null, null])).toBe(true);
  expect(isSameArrangement([1], [null, 1])).toBe(false);
  expect(sizedPlaces('section', [1])).toEqual([1, null, null, null]);
  expect(placesOf('frontPage').map(({ group, order }) => `${group.name} ${order}`)).toEqual([
    'lead 1',
    ...[1, 2, 3].map((order) => `beside ${order}`),
    ...[1, 2, 3, 4, 5, 6].map((order) => `picks ${order}`),
  ]);
});

test.each<[string, unknown, boolean]>([
  ['what a page holds', [1, null, 2], true],
  ['nothing', [], true],
  ['a story twice', [1, 1], false],
  ['free twice', [null, null], true],
  ['more than there are places', [1, 2, 3, 4, 5], false],
  ['no number', ['1'], false],
  ['half a number', [1.5], false],
  ['no list', { 0: 1 }, false],
])('a section takes %s: %s', (_, places, isTaken) => {
  expect(placesForm('section').safeParse(places).success).toBe(isTaken);
});

test.each<[string, Front, string]>([
  ['trang-nhat', { kind: 'frontPage', language: 'vi' }, '/'],
  ['en_trang-nhat', { kind: 'frontPage', language: 'en' }, '/en'],
  ['thoi-su', { kind: 'section', sectionId: 'thoi-su', language: 'vi' }, '/thoi-su'],
  ['en_thoi-su', { kind: 'section', sectionId: 'thoi-su', language: 'en' }, '/en/thoi-su'],
])('%s is a page of one side of the site', (id, front, path) => {
  expect(frontOf(id)).toEqual(front);
  expect(frontIdOf(front)).toBe(id);
  expect(frontPath(id)).toBe(path);
});
