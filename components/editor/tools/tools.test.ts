import { expect, test } from 'vitest';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { catalogue } from '#components/words/catalogue.ts';
import { type Ask, pageTools } from './page-tools.ts';
import { toolKeys } from './tool-keys.ts';
import { groupsAt, looksOf, toolNames, toolOf, toolsAt } from './tools.ts';

const state = stateOf(manuscript('Tít', 'Sapo', block('paragraph', 'Một.')), 'Một|');

test('no two tools have the same key, name or typed marker', () => {
  const keys = toolNames.flatMap((name) => [toolOf(name).keys, toolOf(name).macKeys].filter(Boolean));
  const typed = toolNames.flatMap((name) => toolOf(name).typed ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(typed).size).toBe(typed.length);
  for (const { tools } of Object.values(catalogue)) {
    expect(new Set(Object.values(tools.names)).size).toBe(toolNames.length);
  }
});

test('every tool is offered somewhere or has a key, and each group of the bar once', () => {
  for (const name of toolNames) {
    expect(toolOf(name).places.length > 0 || toolOf(name).keys !== undefined, name).toBe(true);
  }
  expect(
    groupsAt('bar')
      .flatMap(({ names }) => names)
      .sort(),
  ).toEqual([...toolsAt('bar')].sort());
});

test('asking how a tool looks changes nothing', () => {
  const before = state.doc;
  const looks = looksOf(toolNames, state);
  expect(looks.heading2).toEqual({ on: false, usable: true });
  expect(looks.paragraph).toEqual({ on: false, usable: false });
  expect(looks.undo).toEqual({ on: false, usable: false });
  expect(state.doc).toBe(before);
});

test('keys of the page go to the part that answers, and to the browser when none does', () => {
  const page = pageTools();
  const asked: Ask[] = [];
  const openLink = toolKeys(page)['Mod-k'];
  const dispatch = () => {};
  expect(openLink?.(state, dispatch)).toBe(false);
  const leave = page.answer('link', () => asked.push('link'));
  expect(openLink?.(state, dispatch)).toBe(true);
  leave();
  expect(openLink?.(state, dispatch)).toBe(false);
  expect(asked).toEqual(['link']);
});
