import { z } from 'zod';
import type { Places } from '#domain/fronts/places.ts';
import type { Teaser } from '#domain/published.ts';
import { siteLanguages } from '#domain/site-language.ts';

/** Changes of a page that are not up yet: what they began from, and the stories that they name. */
export type KeptDraft = { seen: string | null; places: Places; stories: Teaser[] };

const percent = z.number().min(0).max(100);
/** A story as it was kept; an older release may have kept it in another shape. */
const story = z.object({
  number: z.number(),
  path: z.string(),
  headline: z.string(),
  sapo: z.string(),
  section: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }),
  publishedAt: z.number(),
  updatedAt: z.number(),
  language: z.enum(siteLanguages).default('vi'),
  photo: z
    .object({
      assetId: z.string(),
      width: z.number(),
      height: z.number(),
      focal: z.object({ x: percent, y: percent }),
    })
    .exactOptional(),
}) satisfies z.ZodType<Teaser>;
const shape = z.object({
  seen: z.string().nullable(),
  places: z.array(z.number().nullable()).max(50),
  stories: z.array(story),
});

const keyOf = (personId: string, frontId: string) => `toasoan.front.${personId}.${frontId}`;

/** What this person left on this device; undefined when nothing, or nothing that we wrote. */
export function keptDraft(personId: string, frontId: string): KeptDraft | undefined {
  try {
    const parsed = shape.safeParse(JSON.parse(localStorage.getItem(keyOf(personId, frontId)) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or forgets it. A browser without room, or without leave to keep, does neither. */
export function keepDraft(personId: string, frontId: string, draft: KeptDraft | undefined): void {
  try {
    if (draft) localStorage.setItem(keyOf(personId, frontId), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(personId, frontId));
  } catch {
    // The page itself still holds it.
  }
}
