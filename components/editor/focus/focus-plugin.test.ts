import type { EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { block, figure, manuscript, selectFirst, stateOf } from '#components/editor/testing/manuscripts.ts';
import { pageTools } from '#components/editor/tools/page-tools.ts';
import { focusPlugin, setFocusing } from './focus-plugin.ts';

const text = manuscript(
  'Tít',
  'Sapo',
  block('paragraph', 'Một'),
  figure('f1', 'Ảnh'),
  block('paragraph', 'Hai'),
);

function marked(plugin = focusPlugin(pageTools()), at?: string, figureSelected = false): string[] {
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
  expect(marked(focusPlugin(pageTools()), at, figureSelected)).toEqual(expected);
});

test('off, nothing is marked', () => {
  const plugin = focusPlugin(pageTools());
  const state = stateOf(text, 'Một|', [plugin]);
  expect(plugin.props.decorations?.call(plugin, state)).toBeNull();
});

test('Esc leads out while it is on, and is left alone otherwise', () => {
  const page = pageTools();
  const asked: string[] = [];
  page.answer('focus', () => asked.push('focus'));
  const plugin = focusPlugin(page);
  const state = stateOf(text, 'Một|', [plugin]);
  const press = (now: EditorState) =>
    Reflect.apply(plugin.props.handleKeyDown ?? (() => false), plugin, [{ state: now }, { key: 'Escape' }]);
  expect(press(state)).toBe(false);
  expect(press(state.apply(setFocusing(state, true)))).toBe(true);
  expect(asked).toEqual(['focus']);
});
