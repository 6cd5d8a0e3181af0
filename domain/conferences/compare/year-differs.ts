import type { ConferenceRecord } from '#domain/conferences/record.ts';
import type { Slip } from '#domain/wording/slip.ts';

const years = /(?<!\p{L})năm (?<year>(?:19|20)\d{2})(?!\d|-\d)/giu;

/**
 * The year of the conference in headline and standfirst (the first two texts): its name says *năm 2022*, they say
 * *năm 2023* and nowhere 2022. A report may speak of the year to come once it has named its own.
 */
export function yearThatDiffers({ name }: Pick<ConferenceRecord, 'name'>, texts: readonly string[]): Slip[] {
  const own = [...name.matchAll(years)].map(({ groups }) => groups?.year ?? '');
  const above = texts.slice(0, 2);
  const isSaid = above.some((text) => own.some((year) => text.includes(year)));
  if (own.length === 0 || isSaid) return [];
  return above.flatMap((text, at) =>
    [...text.matchAll(years)].map(({ 0: match, groups }) => ({
      at,
      match,
      suggest: match.replace(groups?.year ?? '', own[0] ?? ''),
    })),
  );
}
