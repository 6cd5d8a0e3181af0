import { z } from 'zod';
import { entryPoints } from './entry-points.ts';
import { frontPageId } from './fronts/front.ts';
import { type ListedSection, sectionsUnder } from './sections.ts';
import { slugPattern } from './slug.ts';
import { lineField } from './text-fields.ts';

/** The longest that each field may be; the form's inputs read these too. */
export const sectionLimits = { name: 80, slug: 60 } as const;

const name = lineField(sectionLimits.name);

/** What an administrator writes about a section; its address is given once, when it is added. */
export const sectionForm = z.strictObject({
  name,
  nameEn: name,
  parentId: z.string().max(100).nullable(),
});
export const newSectionForm = sectionForm.extend({
  id: z.string().trim().min(1).max(sectionLimits.slug).regex(slugPattern),
  chainId: z.string().min(1).max(64),
});

export type SectionWords = z.infer<typeof sectionForm>;
export type NewSection = z.infer<typeof newSectionForm>;

/** What the front door answers itself. */
const kept = ['metrics', 'healthz'];

/** First words of addresses that lead elsewhere already. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...entryPoints.map(({ path }) => path.split('/')[1] ?? '').filter((word) => slugPattern.test(word)),
  ...kept,
  frontPageId,
]);

/** Why a section cannot stand under another: the other is gone, stands under one itself, or the section holds some. */
export function wrongParent(
  sections: readonly ListedSection[],
  { id, parentId }: { id?: string; parentId: string | null },
): 'gone' | 'tooDeep' | undefined {
  if (parentId === null) return undefined;
  const parent = sections.find((one) => one.id === parentId);
  if (!parent) return 'gone';
  const holdsSome = id !== undefined && sectionsUnder(sections, id).length > 0;
  return parent.parentId !== null || parentId === id || holdsSome ? 'tooDeep' : undefined;
}
