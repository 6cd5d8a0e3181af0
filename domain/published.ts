import type { ManuscriptJSON } from '#content/manuscript.ts';
import type { ConferenceFacts } from './conferences/facts.ts';
import type { ArticleMetadata } from './metadata.ts';
import type { ListedSection } from './sections.ts';
import type { SiteLanguage } from './site-language.ts';
import type { TermLink } from './terms.ts';
import type { EditionKind } from './views/edition-view.ts';

/** What readers may see: newsroom/ reads these shapes from editions, components/site/ draws them. */
export type SectionName = { id: string; name: string; nameEn: string };

/** A section as a page in this language calls it. */
export function nameIn(language: SiteLanguage, { name, nameEn }: SectionName): string {
  return language === 'en' ? nameEn : name;
}

/** `focal` is what no crop may lose, in percent from the left and the top edge. */
export type PublishedPhoto = {
  assetId: string;
  width: number;
  height: number;
  focal: { x: number; y: number };
};

/** One line on the front page, in a section or in a feed. Times are milliseconds since the epoch. */
export type Teaser = {
  number: number;
  path: string;
  headline: string;
  sapo: string;
  section: SectionName;
  publishedAt: number;
  updatedAt: number;
  language: SiteLanguage;
  photo?: PublishedPhoto;
};

/** A mistake that was corrected in the open. `at` in milliseconds. */
export type Correction = { at: number; note: string };

/** What readers were given once, and what was said of it. `at` in milliseconds. */
export type PublishedEdition = { sequence: number; at: number; kind: EditionKind; note?: string };

/** A correction in the public list, with the article that it is about. */
export type ListedCorrection = Correction & { path: string; headline: string };

/** An item of correction and apology in a list. */
export type ApologyLink = { path: string; headline: string; at: number };

/** In the public list, with the article that it is about; `corrected.path` is absent once that was taken down. */
export type ListedApology = ApologyLink & {
  corrected: { headline: string; date: string; section: string; path?: string };
};

/** The same article in another language. */
export type Translation = {
  number: number;
  language: ArticleMetadata['language'];
  headline: string;
  path: string;
};

/** An official document that an article cites; `issued` is an ISO day, `path` the page of all that cite it. */
export type CitedDocument = {
  key: string;
  canonical: string;
  name: string;
  path: string;
  issuer?: string;
  issued?: string;
};

export type PublishedArticle = Teaser & {
  doc: ManuscriptJSON;
  metadata: ArticleMetadata;
  /** 1 for the first edition; higher when readers see an update. */
  sequence: number;
  note?: string;
  /** Every edition so far, oldest first; the last is this one. */
  editions: readonly PublishedEdition[];
  /** What was corrected so far, oldest first; the first edition can hold none. */
  corrections: readonly Correction[];
  /** Items that correct this article and apologise for it, oldest first. */
  apologies: readonly ApologyLink[];
  /** Where the article stands that this item is about, while readers see it. */
  correctedPath?: string;
  photos: Record<string, { width: number; height: number }>;
  /** Official documents that its text cites, in the order of their first naming. */
  documents: readonly CitedDocument[];
  /** The topics, names and documents of the article that have a page of their own. */
  terms: readonly TermLink[];
  /** The same article in other languages. */
  translations: readonly Translation[];
  /** Others that a reader of this one may want, the nearest first. */
  related: readonly Teaser[];
  /** The term of its conference: what is published about the same one belongs into `related`. */
  conferenceTermId?: string;
};

/** What the page of an article prints. A preview is no more than this: it has no number, and perhaps no section. */
export type ArticleAsRead = Omit<PublishedArticle, 'number' | 'path' | 'photo' | 'section'> & {
  section?: SectionName;
};

/** A section's newest on the front page. */
export type Strip = { section: SectionName; teasers: readonly Teaser[] };

/** What stands in the places of the front page, and what follows them. */
export type FrontPage = {
  lead?: Teaser;
  beside: readonly Teaser[];
  picks: readonly Teaser[];
  latest: readonly Teaser[];
  strips: readonly Strip[];
};

/**
 * One page of a long list of stories, newest first. `below` is the public number under which this page begins; `older`
 * and `newer` those of the pages around it, `top` for the first.
 */
export type StoryPage = {
  teasers: readonly Teaser[];
  below?: number;
  older?: number;
  newer?: number | 'top';
};
/**
 * `lead` and `beside` stand at the top of the first page only, `teasers` below them; `way` leads from the masthead to
 * the section itself, `under` are the sections that stand under it.
 */
export type SectionPage = StoryPage & {
  section: ListedSection;
  lead?: Teaser;
  beside: readonly Teaser[];
  way: readonly ListedSection[];
  under: readonly ListedSection[];
};
/** What the register says of a document, as far as two people have read it; `issued` is YYYY-MM-DD. */
export type DocumentFacts = {
  number: string;
  type: string | null;
  title: string | null;
  issuer: string | null;
  issued: string | null;
  link: string | null;
};

/** Everything under a topic, under a printed name, or about a document. */
export type TermPage = StoryPage & { term: TermLink & { id: string }; document?: DocumentFacts };

/** A photo of a conference and the article that it stands in. */
export type ConferencePhoto = {
  assetId: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  path: string;
};

/** Everything that was published about a conference; `facts` as the article that was published last has them. */
export type ConferencePage = StoryPage & {
  termId: string;
  path: string;
  facts: ConferenceFacts;
  documents: readonly CitedDocument[];
  photos: readonly ConferencePhoto[];
};

/** An article that another may link to. Times are milliseconds since the epoch. */
export type PublishedLink = { path: string; headline: string; section: string; publishedAt: number };

/** The public address of an article; section and slug are decoration, the number finds it. */
export function articlePath(sectionId: string, slug: string, number: number): string {
  return `/${sectionId}/${slug}-${number}`;
}

/** The number at the end of `slug-1001`; undefined when there is none. */
export function numberOfSlug(slugAndNumber: string): number | undefined {
  const digits = /-(\d{1,9})$/.exec(slugAndNumber)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What stands at the address of an article that was taken down; times in milliseconds. */
export type Tombstone = {
  number: number;
  language: SiteLanguage;
  takenAt: number;
  notice?: string;
  /** Items that correct it and apologise for it. */
  apologies: readonly ApologyLink[];
};
