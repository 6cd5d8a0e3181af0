import type { ManuscriptPlace } from '#components/editor/view/show-place.ts';
import type { Finding } from '#domain/publishing-checks.ts';

/** Where in the manuscript a finding stands; undefined for one about the details beside it. */
export function placeInText({ place, figure = 1, match }: Finding): ManuscriptPlace | undefined {
  const words = match === undefined ? {} : { match };
  if (place === 'figure') return { place, figure, ...words };
  return place === 'headline' || place === 'sapo' || place === 'body' ? { place, ...words } : undefined;
}
