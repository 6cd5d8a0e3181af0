import { expect, test } from 'vitest';
import { withPlaces } from './use-marking.ts';

const pending = [
  { id: 'a', quote: 'Hội nghị', note: 'Hội nghị nào?' },
  { id: 'b', quote: '50 người', note: 'Sai số.' },
];

test('places go along where they stand now; a note whose words are gone is said in the reason', () => {
  const words = { reason: 'Xem lại.' };
  expect(withPlaces(words, 7, pending, [{ id: 'a', from: 3, to: 11 }])).toEqual({
    reason: 'Xem lại.\n“50 người”: Sai số.',
    marked: { version: 7, places: [{ from: 3, to: 11, note: 'Hội nghị nào?' }] },
  });
  expect(withPlaces(words, 7, [], [{ id: 'x', from: 3, to: 11 }])).toEqual(words);
});
