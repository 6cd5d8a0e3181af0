import { expect, test } from 'vitest';
import { inTree, sectionsUnder, sectionWithin, topSections, wayTo } from './sections.ts';

const section = (id: string, parentId: string | null = null) => ({ id, name: id, nameEn: id, parentId });
const sections = [section('b'), section('a'), section('a2', 'a'), section('a1', 'a'), section('b1', 'b')];
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

test('a section stands under another, in the order that was given', () => {
  expect(ids(topSections(sections))).toEqual(['b', 'a']);
  expect(ids(sectionsUnder(sections, 'a'))).toEqual(['a2', 'a1']);
  expect(ids(inTree(sections))).toEqual(['b', 'b1', 'a', 'a2', 'a1']);
  expect(sectionWithin(sections, 'a')).toEqual(['a', 'a2', 'a1']);
  expect(sectionWithin(sections, 'a1')).toEqual(['a1']);
  expect(ids(wayTo(sections, 'a1'))).toEqual(['a', 'a1']);
  expect(ids(wayTo(sections, 'b'))).toEqual(['b']);
  expect(wayTo(sections, 'nowhere')).toEqual([]);
});
