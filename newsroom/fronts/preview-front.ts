import type { Actor } from '#domain/actor.ts';
import { frontOf } from '#domain/fronts/front.ts';
import type { Places } from '#domain/fronts/places.ts';
import type { FrontPage, SectionPage } from '#domain/published.ts';
import { hasPermission } from '#domain/roles.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readFrontPage } from '#newsroom/read-public/read-front-page.ts';
import { readSection } from '#newsroom/read-public/read-section.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

export type PreviewedFront = { language: SiteLanguage } & (
  | { kind: 'frontPage'; front: FrontPage }
  | { kind: 'section'; page: SectionPage }
);

/** A page as readers would get it with these places; everything on it is public already. */
export async function previewFront(
  desk: Newsroom,
  actor: Actor,
  { frontId, places }: { frontId: string; places: Places },
): Promise<Result<PreviewedFront>> {
  if (!hasPermission(actor.role, 'fronts.arrange')) return fail({ code: 'notFound' });
  const { sectionId, language } = frontOf(frontId);
  if (sectionId === undefined) {
    return done({ kind: 'frontPage', language, front: await readFrontPage(desk, { places, language }) });
  }
  const page = await readSection(desk, sectionId, { places, language });
  return page ? done({ kind: 'section', language, page }) : fail({ code: 'notFound' });
}
