import { expect, test } from 'vitest';
import { inTree, movedAmongSiblings, sectionsUnder, sectionWithin, topSections, wayTo } from './sections.ts';

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

test('a section changes with its sibling and takes those under it along', () => {
  expect(movedAmongSiblings(sections, 'b', 1)).toEqual(['a', 'a2', 'a1', 'b', 'b1']);
  expect(movedAmongSiblings(sections, 'a1', -1)).toEqual(['b', 'b1', 'a', 'a1', 'a2']);
  expect(movedAmongSiblings(sections, 'b', -1)).toBeUndefined();
  expect(movedAmongSiblings(sections, 'b1', 1)).toBeUndefined();
  expect(movedAmongSiblings(sections, 'nowhere', 1)).toBeUndefined();
});
