import { expect, test } from 'vitest';
import { putStory } from '#domain/fronts/move.ts';
import { changed, redone, undone } from './draft.ts';

const inForce = { id: 'a1', places: [1, null, null] };

test('changes begin from what is in force, can be undone one by one, and done again', () => {
  const one = changed(undefined, inForce, (places) => putStory(places, 0, 2));
  const two = changed(one, inForce, (places) => putStory(places, 2, 3));
  expect(two).toMatchObject({ seen: 'a1', places: [2, 1, 3] });
  const back = undone(undone(two));
  expect(back?.places).toEqual(inForce.places);
  expect(undone(back)).toEqual(back);
  expect(redone(redone(back))?.places).toEqual([2, 1, 3]);
  expect(redone(two)).toEqual(two);
});

test('a new change forgets what was undone', () => {
  const one = changed(undefined, inForce, () => [5, null, null]);
  const other = changed(undone(one), inForce, () => [6, null, null]);
  expect(other?.future).toEqual([]);
  expect(redone(other)).toEqual(other);
});

test('what changes nothing begins nothing', () => {
  expect(changed(undefined, inForce, (places) => places)).toBeUndefined();
  expect(undone(undefined)).toBeUndefined();
  expect(redone(undefined)).toBeUndefined();
});
