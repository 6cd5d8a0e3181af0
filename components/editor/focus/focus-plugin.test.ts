import { DecorationSet } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { block, figure, manuscript, selectFirst, stateOf } from '#components/editor/testing/manuscripts.ts';
import { focusPlugin, setFocusing } from './focus-plugin.ts';

const text = manuscript(
  'Tít',
  'Sapo',
  block('paragraph', 'Một'),
  figure('f1', 'Ảnh'),
  block('paragraph', 'Hai'),
);

function marked(plugin = focusPlugin(), at?: string, figureSelected = false): string[] {
  let state = stateOf(text, at, [plugin]);
  if (figureSelected) state = selectFirst(state, 'figure');
  state = state.apply(setFocusing(state, true));
  const set = plugin.props.decorations?.call(plugin, state);
  if (!(set instanceof DecorationSet)) return [];
  return set.find().map(({ from }) => state.doc.nodeAt(from)?.textContent ?? '');
}

test.each<[string | undefined, boolean, string[]]>([
  ['Mộ|t', false, ['Một']],
  ['|Tít', false, ['Tít']],
  ['Ản|h', false, ['Ảnh']],
  [undefined, true, ['Ảnh']],
])('the block at %s is the one to look at', (at, figureSelected, expected) => {
  expect(marked(focusPlugin(), at, figureSelected)).toEqual(expected);
});

test('off, nothing is marked', () => {
  const plugin = focusPlugin();
  const state = stateOf(text, 'Một|', [plugin]);
  expect(plugin.props.decorations?.call(plugin, state)).toBeNull();
});
