import type { PublishedLine } from '#db/queries/published.ts';
import { articlePath, type Teaser } from '#domain/published.ts';

/** A row about a live article as the line that readers see. */
export function teaserOf(line: PublishedLine): Teaser {
  return {
    number: line.number,
    path: articlePath(line.sectionId, line.slug, line.number),
    headline: line.headline,
    sapo: line.sapo,
    section: { id: line.sectionId, name: line.sectionName, nameEn: line.sectionNameEn },
    publishedAt: line.publishedAt,
    updatedAt: line.updatedAt,
    language: line.language,
    ...photoOf(line),
  };
}

function photoOf(line: PublishedLine): Pick<Teaser, 'photo'> {
  const { leadAssetId, leadWidth, leadHeight, leadFocalX, leadFocalY } = line;
  if (leadAssetId === null || leadWidth === null || leadHeight === null) return {};
  const focal = { x: leadFocalX, y: leadFocalY };
  return { photo: { assetId: leadAssetId, width: leadWidth, height: leadHeight, focal } };
}
