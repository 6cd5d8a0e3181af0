import type { ShippedChainId } from './chains.ts';

/** A section of the paper: its id is the slug of its address, its chain says who must sign. */
export type Section = { id: string; name: string; nameEn: string; position: number; chainId: ShippedChainId };

/** What a new newsroom starts with; politics passes three tiers of signers. */
export const defaultSections: readonly Section[] = [
  { id: 'thoi-su', name: 'Thời sự', nameEn: 'News', position: 1, chainId: 'hai-cap' },
  { id: 'chinh-tri', name: 'Chính trị', nameEn: 'Politics', position: 2, chainId: 'ba-cap' },
  { id: 'kinh-te', name: 'Kinh tế', nameEn: 'Economy', position: 3, chainId: 'hai-cap' },
  { id: 'giao-duc', name: 'Giáo dục', nameEn: 'Education', position: 4, chainId: 'hai-cap' },
  { id: 'y-te', name: 'Y tế', nameEn: 'Health', position: 5, chainId: 'hai-cap' },
  { id: 'nong-nghiep', name: 'Nông nghiệp', nameEn: 'Farming', position: 6, chainId: 'hai-cap' },
];
