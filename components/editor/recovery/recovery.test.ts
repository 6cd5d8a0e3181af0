import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type Dropped, editorTarget } from '#components/editor/sync/editor-target.ts';
import { stepLog } from '#components/editor/sync/step-log.ts';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { putBack } from './put-back.ts';
import { openTakenStore, takenShelf } from './taken-words.ts';

const doc = manuscript('Tít', 'Sapo', block('paragraph', 'Đoạn một.'), block('paragraph', 'Đoạn hai.'));
const words = { id: 'w1', at: 5, text: ' của Lan', block: 'Đoạn hai của Lan.', above: 'Đoạn một.' };

test('what was taken lies on the device for its writer and article alone, until they decide', async () => {
  const store = await openTakenStore();
  const shelf = takenShelf(store, { articleId: 'a', personId: 'lan' });
  await shelf.keep(words);
  expect(await takenShelf(await openTakenStore(), { articleId: 'a', personId: 'lan' }).list()).toEqual([
    words,
  ]);
  expect(await takenShelf(store, { articleId: 'a', personId: 'minh' }).list()).toEqual([]);
  expect(await takenShelf(store, { articleId: 'b', personId: 'lan' }).list()).toEqual([]);
  await shelf.remove('w1');
  expect(await shelf.list()).toEqual([]);
});

test('a device that keeps nothing refuses nothing', async () => {
  const shelf = takenShelf(undefined, { articleId: 'a', personId: 'lan' });
  await shelf.keep(words);
  expect(await shelf.list()).toEqual([]);
});

test('words are handed over with the block they stood in, as their writer last saw it', () => {
  let ours = stateOf(doc, 'hai|', [stepLog(0)]);
  const dropped: Dropped[] = [];
  const target = editorTarget(
    {
      state: () => ours,
      dispatch: (transaction) => {
        ours = ours.apply(transaction);
      },
      composing: () => false,
    },
    { clientId: 'lan', onDropped: (one) => void dropped.push(one) },
  );
  target.dispatch(ours.tr.insertText(' của Lan'));
  // Written later, and elsewhere: the place is told as it is on the screen now.
  target.dispatch(ours.tr.insertText('Tin: ', 1));
  const theirs = stateOf(doc, 'hai|');
  const { $from } = theirs.selection;
  const removal = theirs.tr.delete($from.before(), $from.after()).steps.map((step) => step.toJSON());
  target.receive(removal.map((step) => ({ step, clientId: 'minh' })));
  expect(dropped).toEqual([{ text: ' của Lan', block: 'Đoạn hai của Lan.', above: 'Đoạn một.' }]);
  expect(ours.doc.textContent).toBe('Tin: TítSapoĐoạn một.');
});

test.each([
  ['below the block that stood above them', 'Đoạn một.', ['Đoạn một.', 'của Lan', 'Đoạn hai.']],
  ['below the caret when that block is gone too', 'Không còn', ['Đoạn một.', 'Đoạn hai.', 'của Lan']],
])('put back, they stand %s', (_, above, expected) => {
  const state = stateOf(doc, 'hai|');
  let after = state;
  putBack({ text: 'của Lan', above })(state, (transaction) => {
    after = state.apply(transaction);
  });
  expect(after.doc.children.slice(2).map((node) => node.textContent)).toEqual(expected);
  expect(after.selection.$head.parent.textContent).toBe('của Lan');
});

test('several lines come back as several paragraphs, and nothing as nothing', () => {
  const state = stateOf(doc, 'hai|');
  let after = state;
  putBack({ text: 'Một\n\nHai', above: 'Sapo' })(state, (transaction) => {
    after = state.apply(transaction);
  });
  expect(after.doc.children.slice(2, 4).map((node) => node.textContent)).toEqual(['Một', 'Hai']);
  expect(putBack({ text: ' \n', above: '' })(state)).toBe(false);
});
