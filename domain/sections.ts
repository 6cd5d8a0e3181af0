/** A section as lists show it: `parentId` names the section that it stands under, null for one of the masthead. */
export type ListedSection = { id: string; name: string; nameEn: string; parentId: string | null };

/** The sections of the masthead, in its order. */
export function topSections<S extends ListedSection>(sections: readonly S[]): S[] {
  return sections.filter(({ parentId }) => parentId === null);
}

/** What stands under a section, in order. */
export function sectionsUnder<S extends ListedSection>(sections: readonly S[], id: string): S[] {
  return sections.filter(({ parentId }) => parentId === id);
}

/** A section and those under it: a list of the section shows the stories of them all. */
export function sectionWithin(sections: readonly ListedSection[], id: string): string[] {
  return [id, ...sectionsUnder(sections, id).map((under) => under.id)];
}

/** Each section of the masthead, followed by those under it. */
export function inTree<S extends ListedSection>(sections: readonly S[]): S[] {
  return topSections(sections).flatMap((top) => [top, ...sectionsUnder(sections, top.id)]);
}

/** The way to a section from the masthead: itself, after the one that it stands under. */
export function wayTo<S extends ListedSection>(sections: readonly S[], id: string): S[] {
  const section = sections.find((one) => one.id === id);
  if (!section) return [];
  const above = sections.find((one) => one.id === section.parentId);
  return above ? [above, section] : [section];
}

/**
 * The ids of all sections in a new order: one is changed with the sibling before it (-1) or after it (1). Undefined at
 * the edge.
 */
export function movedAmongSiblings(
  sections: readonly ListedSection[],
  id: string,
  by: 1 | -1,
): string[] | undefined {
  const section = sections.find((one) => one.id === id);
  const siblings = sections.filter((one) => one.parentId === section?.parentId);
  const other = siblings[siblings.findIndex((one) => one.id === id) + by];
  if (!section || !other) return undefined;
  const swap = (one: ListedSection) => (one.id === id ? other : one.id === other.id ? section : one);
  return inTree(inTree(sections).map(swap)).map((one) => one.id);
}
