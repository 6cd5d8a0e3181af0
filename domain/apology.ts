import { z } from 'zod';
import { normaliseLine, normaliseText } from '#content/normalise.ts';
import { houseDate } from './dates.ts';
import { isDay } from './days.ts';

/**
 * What an item of *Cải chính - xin lỗi* is about. `title` is the fixed title of such items as the newsroom had it
 * configured when the item was started; the facts of the corrected article are fixed with it. `wrong` and `right` are
 * what was printed and what is true. All of it is signed with the item.
 */
export type Apology = {
  title: string;
  /** The public number of the corrected article. */
  number: number;
  headline: string;
  section: string;
  /** The day it was first published, as YYYY-MM-DD. */
  date: string;
  wrong: string;
  right: string;
};

export const apologyLimits = { title: 120, headline: 2000, section: 200, words: 2000 } as const;

/**
 * The title that the press law of 2016 (Article 42) prescribed and that newsrooms still print; docs/sources.md, Corrections and copies.
 * The law in force since 1-7-2026 may say otherwise: the setting TOASOAN_APOLOGY_TITLE has the last word.
 */
export const usualApologyTitle = 'Thông tin cải chính, xin lỗi';

const line = (longest: number) =>
  z
    .string()
    .max(4 * longest)
    .overwrite(normaliseLine)
    .pipe(z.string().min(1).max(longest));
const words = z
  .string()
  .max(4 * apologyLimits.words)
  .overwrite(normaliseText)
  .pipe(z.string().max(apologyLimits.words));

export const apologySchema = z.strictObject({
  title: line(apologyLimits.title),
  number: z.int().min(1).max(999_999_999),
  headline: line(apologyLimits.headline),
  section: line(apologyLimits.section),
  date: z.string().refine(isDay, 'not a day of the calendar as YYYY-MM-DD'),
  wrong: words,
  right: words,
}) satisfies z.ZodType<Apology>;

/** Whether two states of an item are about the same article under the same title; only its words may change. */
export function isSameApology(one: Apology | undefined, other: Apology | undefined): boolean {
  if (!one || !other) return one === other;
  const { title, number, headline, section, date } = one;
  const isSameTitle = title === other.title && number === other.number;
  return isSameTitle && headline === other.headline && section === other.section && date === other.date;
}

/** The sentence that such an item begins with: which article, where, when. */
export function apologyLead({ headline, section, date }: Apology, language: 'vi' | 'en'): string {
  return language === 'en'
    ? `On ${houseDate(date, 'en')} we published “${headline}” in ${section}.`
    : `Ngày ${houseDate(date)}, chuyên mục ${section} đăng bài “${headline}”.`;
}
