import type { ListedSection } from '#domain/sections.ts';

/** A section as administrators see it; `articles` counts those that name it now, at any stage. */
export type SectionView = ListedSection & { chainId: string; articles: number };
export type SectionsView = {
  /** In the order of the masthead, each followed by those under it. */
  sections: SectionView[];
  chains: { id: string; name: string; nameEn: string }[];
};
