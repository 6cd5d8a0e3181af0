import { expect, test } from 'vitest';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { placesKey, placesMove, placesOf, placesPlugin } from './places-plugin.ts';

const text = manuscript('Tin', 'Sapo', block('paragraph', 'Hội nghị có 50 người.'));
const marked = () => {
  const state = stateOf(text, undefined, [placesPlugin()]);
  return state.apply(
    placesMove(state, {
      add: [
        { id: 'a', from: 12, to: 20 },
        { id: 'b', from: 24, to: 26 },
      ],
    }),
  );
};
const wordsOf = (state: ReturnType<typeof marked>) =>
  placesOf(state).map(({ id, from, to }) => [id, state.doc.textBetween(from, to)]);

test('places move with the text and are drawn as many as they are', () => {
  const state = marked();
  const typed = state.apply(state.tr.insertText('Sáng nay, ', 12));
  expect(wordsOf(typed)).toEqual([
    ['a', 'Hội nghị'],
    ['b', '50'],
  ]);
  expect(placesKey.getState(typed)?.shown.find()).toHaveLength(2);
});

test('a place whose words are gone is gone; one that is marked anew stands at its new place', () => {
  const state = marked();
  const shorter = state.apply(state.tr.delete(23, 27));
  expect(wordsOf(shorter)).toEqual([['a', 'Hội nghị']]);
  const again = shorter.apply(placesMove(shorter, { add: [{ id: 'a', from: 16, to: 20 }] }));
  expect(wordsOf(again)).toEqual([['a', 'nghị']]);
  expect(wordsOf(again.apply(placesMove(again, { remove: ['a'] })))).toEqual([]);
});

test('what does not lie in the text is not marked', () => {
  const state = marked();
  const none = state.apply(
    placesMove(state, {
      add: [
        { id: 'c', from: 5, to: 999 },
        { id: 'd', from: 9, to: 9 },
      ],
    }),
  );
  expect(placesOf(none).map(({ id }) => id)).toEqual(['a', 'b']);
});
