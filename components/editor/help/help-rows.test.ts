import { expect, test } from 'vitest';
import { toolNames, toolOf } from '#components/editor/tools/tools.ts';
import { catalogue } from '#components/words/catalogue.ts';
import { helpSections, matchingSections } from './help-rows.ts';

const { tools, help } = catalogue.vi;
const sections = helpSections(
  { tool: (name) => tools.names[name], text: (name) => help.textKeys[name] },
  false,
);
const labels = (asked: string) =>
  matchingSections(sections, asked).flatMap(({ rows }) => rows.map(({ label }) => label));

test('the help names every key that the tools bind, and every marker', () => {
  const rows = sections.flatMap((section) => section.rows);
  for (const name of toolNames) {
    const { keys, typed = [] } = toolOf(name);
    const row = rows.find(({ id }) => id === name);
    expect(row?.keys ?? [], name).toEqual(keys ? [keys] : []);
    expect(row?.typed.map((marker) => marker.trim()) ?? [], name).toEqual(expect.arrayContaining([...typed]));
  }
});

test.each([
  ['dam', 'In đậm'],
  ['đậm', 'In đậm'],
  ['ctrl', undefined],
  ['tít phụ nhỏ', 'Tít phụ nhỏ'],
  ['##', 'Tít phụ lớn'],
  ['zzz', undefined],
])('"%s" shows %s first', (asked, first) => {
  expect(labels(asked)[0]).toBe(first);
});

test('on a Mac the keys are those that the system leaves free', () => {
  const mac = helpSections({ tool: (name) => name, text: (name) => name }, true).flatMap(({ rows }) => rows);
  expect(mac.find(({ id }) => id === 'replace')?.keys).toEqual(['Mod-Alt-f']);
});
