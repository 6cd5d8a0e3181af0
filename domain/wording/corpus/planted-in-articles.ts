import { type KnownPerson, peopleThatDiffer } from '#domain/people/people-differ.ts';
import { abbreviations } from '#domain/wording/abbreviations.ts';
import { countsThatDisagree } from '#domain/wording/numbers-disagree.ts';

/** An article as its texts: headline, standfirst, paragraphs. */
export type Texts = readonly string[];
/** Makes a mistake in a clean article; undefined where it has no place for it. */
export type PlantInArticle = (texts: Texts, at: number) => Texts | undefined;

const others = ['Trung úy', 'Đại úy', 'Thượng úy'] as const;

/** What each rule that needs a whole article is tried with, one mistake an article. */
export const plantsInArticles = {
  rankDisagrees: (texts, at) => [
    ...withPerson(texts, at),
    `${others[at % others.length]} ${nameOf(at)} phát biểu kết luận.`,
  ],
  abbreviation: (texts, at) => {
    const forms = Object.keys(abbreviations);
    return [...texts, `Việc này được giao cho bộ phận ${forms[at % forms.length]} theo dõi.`];
  },
  documentWithoutSign: (texts, at) => [...texts, `Các đơn vị tiếp tục thực hiện Chỉ thị số ${700 + at}.`],
  repeatedPassage: (texts) => {
    const long = texts.slice(2).find((text) => text.split(' ').length >= 20);
    return long === undefined ? undefined : [...texts, `Nhìn lại, ${long}`];
  },
  interview: (texts, at) => [
    ...texts,
    'Đại tá Võ Hồng Lĩnh phát biểu tại hội nghị.',
    at % 2 === 0 ? 'PV: Thưa ông, kết quả ra sao?' : 'Hỏi: Việc nào khó nhất?',
  ],
} as const satisfies Record<string, PlantInArticle>;

const ofPeople = ['Đại tá', 'Thượng tá', 'Thiếu tướng', 'Trung tá'] as const;
const names = ['Võ Hồng Lĩnh', 'Đỗ Quang Thìn', 'Cao Thị Mận', 'Hồ Sỹ Cảnh', 'Ngô Thị Hồng Thắm'] as const;

function nameOf(at: number): string {
  return names[at % names.length] ?? names[0];
}

/** The article with somebody introduced by rank, in another paragraph each time. */
export function withPerson(texts: Texts, at: number): Texts {
  const sentence = `${ofPeople[at % ofPeople.length]} ${nameOf(at)} dự và chỉ đạo hội nghị.`;
  return texts.toSpliced(2 + (at % 3), 0, sentence);
}

/** A number of the headline that the body tells otherwise, and how many of these articles say so. */
export function plantCount(texts: Texts, at: number): Texts {
  const [, sapo = '', ...body] = texts;
  const headline = `${200 + at} tủ sách về với thôn xa`;
  return [headline, sapo, ...body, `Đến nay đã trao ${300 + at} tủ sách cho các thôn.`];
}

export const findsCount = (texts: Texts) => countsThatDisagree(texts).length > 0;

/** Somebody of the article as a register has them who has promoted them since: the article is out of date. */
export function knownOtherwise(at: number): KnownPerson {
  return { rank: 'Trung tướng', name: nameOf(at), offices: [] };
}

export const findsPerson = (known: KnownPerson, texts: Texts) => peopleThatDiffer([known], texts).length > 0;
