import {
  aliasedTable,
  and,
  asc,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  lt,
  max,
  min,
  type SQL,
  sql,
} from 'drizzle-orm';
import { articles, assets, editions, indexedTerms, liveEditions, sections } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import { headlineHolds } from './articles-list.ts';

/** What a line about a live article needs; the body is not read. */
const lineColumns = {
  number: editions.number,
  slug: editions.slug,
  headline: editions.headline,
  sapo: editions.sapo,
  sectionId: editions.sectionId,
  sectionName: sections.name,
  sectionNameEn: sections.nameEn,
  publishedAt: liveEditions.firstPublishedAt,
  updatedAt: liveEditions.updatedAt,
  language: liveEditions.language,
  leadAssetId: editions.leadAssetId,
  leadFocalX: editions.leadFocalX,
  leadFocalY: editions.leadFocalY,
  leadWidth: assets.width,
  leadHeight: assets.height,
};

export type PublishedLine = Awaited<ReturnType<typeof lines>>[number];

/** A place in a list that is newest first: what stands there was first published at `at` (ms) under `number`. */
export type ListPlace = { at: number; number: number };
export type ListPart = {
  /** One section, or several whose stories are listed together. */
  sectionIds?: readonly string[];
  termId?: string;
  /** Of the newest and of sections; a term has the articles of every language. */
  language?: SiteLanguage;
  limit: number;
  /** Only what stands below a place, or only what stands above it; the nearest are taken. */
  below?: ListPlace;
  above?: ListPlace;
};

/**
 * Live articles, newest first; `sectionIds` or `termId` narrows. The rows are chosen in an index before anything else
 * of them is read, and from a place on, so that a page far back costs what the first one does.
 */
export async function listPublished(q: Q, part: ListPart) {
  const { sectionIds = [], termId } = part;
  const { number } = liveEditions;
  const isChosen =
    sectionIds.length > 1
      ? inArray(number, await numbersOfSections(q, part, sectionIds))
      : inArray(
          number,
          termId === undefined ? numbersOf(q, part, sectionIds[0]) : numbersOfTerm(q, termId, part),
        );
  return lines(q).where(isChosen).orderBy(desc(liveEditions.firstPublishedAt), desc(number));
}

/** The live articles with these public numbers, in no order. */
export async function listPublishedNumbers(q: Q, numbers: readonly number[]): Promise<PublishedLine[]> {
  return numbers.length === 0 ? [] : lines(q).where(inArray(liveEditions.number, [...numbers]));
}

function lines(q: Q) {
  return q
    .select(lineColumns)
    .from(liveEditions)
    .innerJoin(editions, eq(editions.id, liveEditions.editionId))
    .innerJoin(sections, eq(sections.id, editions.sectionId))
    .leftJoin(assets, eq(assets.id, editions.leadAssetId));
}

/** Each section keeps its own order in the index; one question about all of them would sort all their stories. */
async function numbersOfSections(q: Q, part: ListPart, sectionIds: readonly string[]): Promise<number[]> {
  const parts = await Promise.all(sectionIds.map((id) => chosenOfSection(q, part, id)));
  return parts
    .flat()
    .sort((a, b) => (part.above ? 1 : -1) * (a.at - b.at || a.number - b.number))
    .slice(0, part.limit)
    .map(({ number }) => number);
}

function numbersOf(q: Q, part: ListPart, sectionId: string | undefined) {
  const { firstPublishedAt, number } = liveEditions;
  return q
    .select({ number })
    .from(liveEditions)
    .where(
      and(
        inLanguage(part),
        sectionId === undefined ? undefined : eq(liveEditions.sectionId, sectionId),
        beside(part, firstPublishedAt, number),
      ),
    )
    .orderBy(...inOrder(part, firstPublishedAt, number))
    .limit(part.limit);
}

function chosenOfSection(q: Q, part: ListPart, sectionId: string) {
  const { firstPublishedAt: at, number } = liveEditions;
  return q
    .select({ number, at })
    .from(liveEditions)
    .where(and(inLanguage(part), eq(liveEditions.sectionId, sectionId), beside(part, at, number)))
    .orderBy(...inOrder(part, at, number))
    .limit(part.limit);
}

function numbersOfTerm(q: Q, termId: string, part: ListPart) {
  const { firstPublishedAt, number } = indexedTerms;
  return q
    .select({ number })
    .from(indexedTerms)
    .where(and(eq(indexedTerms.termId, termId), beside(part, firstPublishedAt, number)))
    .orderBy(...inOrder(part, firstPublishedAt, number))
    .limit(part.limit);
}

function inLanguage({ language }: ListPart): SQL | undefined {
  return language && eq(liveEditions.language, language);
}

type Column = typeof liveEditions.number | typeof indexedTerms.number;
type TimeColumn = typeof liveEditions.firstPublishedAt | typeof indexedTerms.firstPublishedAt;

function beside({ below, above }: ListPart, at: TimeColumn, number: Column): SQL | undefined {
  if (below) return sql`(${at}, ${number}) < (${below.at}, ${below.number})`;
  return above && sql`(${at}, ${number}) > (${above.at}, ${above.number})`;
}

function inOrder({ above }: ListPart, at: TimeColumn, number: Column): SQL[] {
  return above ? [asc(at), asc(number)] : [desc(at), desc(number)];
}

/** Where an article stands in every list, or stood while it was read; undefined for a number that nothing ever had. */
export async function findListPlace(q: Q, number: number): Promise<ListPlace | undefined> {
  const [live] = await q
    .select({ at: liveEditions.firstPublishedAt })
    .from(liveEditions)
    .where(eq(liveEditions.number, number));
  if (live) return { at: live.at, number };
  const [printed] = await q
    .select({ at: min(editions.publishedAt) })
    .from(editions)
    .where(eq(editions.number, number));
  return printed?.at == null ? undefined : { at: printed.at, number };
}

/** Live articles whose title at the desk holds all these folded words, newest first. */
export function findPublishedByWords(q: Q, words: readonly string[], limit: number) {
  return lines(q)
    .innerJoin(articles, eq(articles.id, liveEditions.articleId))
    .where(and(...words.map(headlineHolds)))
    .orderBy(desc(liveEditions.firstPublishedAt), desc(liveEditions.number))
    .limit(limit);
}

/**
 * The least and the greatest public number of what was first published in a span of time (ms, `before` excluded);
 * none is as great as its least when nothing was.
 */
export async function numbersBetween(q: Q, { from, before }: { from: number; before: number }) {
  const [row] = await q
    .select({ least: min(liveEditions.number), most: max(liveEditions.number) })
    .from(liveEditions)
    .where(and(gte(liveEditions.firstPublishedAt, from), lt(liveEditions.firstPublishedAt, before)));
  return { least: row?.least ?? 1, most: row?.most ?? 0 };
}

/** The live edition with this public number, body included; undefined when readers may not see one. */
export async function findPublished(q: Q, number: number) {
  const [row] = await q
    .select({
      ...lineColumns,
      editionId: editions.id,
      sequence: editions.sequence,
      note: editions.note,
      document: editions.document,
    })
    .from(liveEditions)
    .innerJoin(editions, eq(editions.id, liveEditions.editionId))
    .innerJoin(sections, eq(sections.id, editions.sectionId))
    .leftJoin(assets, eq(assets.id, editions.leadAssetId))
    .where(eq(liveEditions.number, number));
  return row;
}

/** Live articles with these public numbers, bodies included, in no order. */
export async function findAllPublished(q: Q, numbers: readonly number[]) {
  if (numbers.length === 0) return [];
  return q
    .select({ ...lineColumns, document: editions.document })
    .from(liveEditions)
    .innerJoin(editions, eq(editions.id, liveEditions.editionId))
    .innerJoin(sections, eq(sections.id, editions.sectionId))
    .leftJoin(assets, eq(assets.id, editions.leadAssetId))
    .where(inArray(liveEditions.number, [...numbers]));
}

/** The sizes of photos, by id. */
export async function sizesOfAssets(q: Q, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return q
    .select({ id: assets.id, width: assets.width, height: assets.height })
    .from(assets)
    .where(inArray(assets.id, [...ids]));
}

/** The corrections of articles that readers see, newest first; `number` narrows to one article. */
export function listCorrections(q: Q, { number, limit }: { number?: number; limit: number }) {
  const corrected = aliasedTable(editions, 'corrected');
  return q
    .select({
      at: corrected.publishedAt,
      note: corrected.note,
      number: editions.number,
      sectionId: editions.sectionId,
      slug: editions.slug,
      headline: editions.headline,
    })
    .from(corrected)
    .innerJoin(liveEditions, eq(liveEditions.articleId, corrected.articleId))
    .innerJoin(editions, eq(editions.id, liveEditions.editionId))
    .where(
      and(eq(corrected.kind, 'correction'), number === undefined ? undefined : eq(corrected.number, number)),
    )
    .orderBy(desc(corrected.publishedAt), desc(corrected.id))
    .limit(limit);
}

/** Items of correction and apology that readers see, newest first; `forNumber` narrows to one corrected article. */
export function listApologies(q: Q, { forNumber, limit }: { forNumber?: number; limit: number }) {
  const isOne = isNotNull(editions.apologyForNumber);
  return q
    .select({
      at: liveEditions.firstPublishedAt,
      number: editions.number,
      sectionId: editions.sectionId,
      slug: editions.slug,
      headline: editions.headline,
      document: editions.document,
    })
    .from(liveEditions)
    .innerJoin(editions, eq(editions.id, liveEditions.editionId))
    .where(forNumber === undefined ? isOne : eq(editions.apologyForNumber, forNumber))
    .orderBy(desc(liveEditions.firstPublishedAt), desc(liveEditions.number))
    .limit(limit);
}

/** A live article and the live articles that are translations of it; each half has its own index. */
export async function listTranslations(q: Q, original: number) {
  return [
    ...(await namedBriefly(q).where(eq(liveEditions.number, original))),
    ...(await namedBriefly(q)
      .where(eq(editions.translationOf, original))
      .orderBy(liveEditions.number)
      .limit(20)),
  ];
}

function namedBriefly(q: Q) {
  return q
    .select({
      number: editions.number,
      sectionId: editions.sectionId,
      slug: editions.slug,
      headline: editions.headline,
      document: editions.document,
    })
    .from(liveEditions)
    .innerJoin(editions, eq(editions.id, liveEditions.editionId));
}

/** Where articles with these public numbers stand, of those that readers see. */
export async function placesOfNumbers(q: Q, numbers: readonly number[]) {
  if (numbers.length === 0) return [];
  return q
    .select({ number: liveEditions.number, sectionId: liveEditions.sectionId, slug: liveEditions.slug })
    .from(liveEditions)
    .where(inArray(liveEditions.number, [...numbers]));
}
