import type { WordingCheckId } from '#domain/wording-checks.ts';

/** Makes a mistake in a clean sentence; undefined where the sentence has no place for it. */
export type Plant = (sentence: string, at: number) => string | undefined;

const syllables: readonly [RegExp, string][] = [
  [/(?<!\p{L})ngh(?=[iịìíỉĩêeế])/u, 'ng'],
  [/(?<!\p{L})của(?!\p{L})/u, 'cuả'],
  [/(?<!\p{L})toàn(?!\p{L})/u, 'tòan'],
  [/(?<!\p{L})được(?!\p{L})/u, 'đuợc'],
  [/(?<!\p{L})việc(?!\p{L})/u, 'viêc'],
  [/(?<!\p{L})giá(?!\p{L})/u, 'gía'],
  [/(?<!\p{L})ngành(?!\p{L})/u, 'nghành'],
  [/(?<=\p{Ll})ước(?!\p{L})/u, 'uớc'],
  [/(?<!\p{L})công tác(?!\p{L})/u, 'côngtác'],
];

const spaces: readonly [RegExp, string][] = [
  [/(?<=\p{L}), (?=\p{L})/u, ','],
  [/(?<=\p{L}),(?= )/u, ' ,'],
  [/(?<=\p{Ll}{2}); (?=\p{L})/u, ';'],
];

/** Ninety words and more, none of which stands twice. */
const longList = Array.from({ length: 46 }, (_, at) => `tổ ${at + 1}`).join(', ');

/** What each rule is tried with, one mistake a sentence. */
export const plants: { readonly [Rule in WordingCheckId]?: Plant } = {
  doubledSyllable: (sentence, at) => {
    const words = sentence.split(' ');
    const places = words.flatMap((word, index) => (/^\p{Ll}{2,}$/u.test(word) ? [index] : []));
    const place = places[at % Math.max(1, places.length)];
    return place === undefined ? undefined : words.toSpliced(place, 0, words[place] ?? '').join(' ');
  },
  impossibleSyllable: (sentence, at) => {
    const fitting = syllables.filter(([right]) => right.test(sentence));
    const [right, wrong] = fitting[at % Math.max(1, fitting.length)] ?? [];
    return right && wrong !== undefined ? sentence.replace(right, wrong) : undefined;
  },
  toneStyle: swap([
    [/(?<!\p{L})hòa(?!\p{L})/u, 'hoà'],
    [/(?<!\p{L})khỏe(?!\p{L})/u, 'khoẻ'],
    [/(?<!\p{L})thủy(?!\p{L})/u, 'thuỷ'],
    [/(?<!\p{L})ủy(?!\p{L})/u, 'uỷ'],
    [/(?<!\p{L})tỏa(?!\p{L})/u, 'toả'],
    [/(?<!\p{L})hóa(?!\p{L})/u, 'hoá'],
  ]),
  spacing: (sentence, at) => {
    const [right, wrong] = spaces[at % spaces.length] ?? [];
    return right?.test(sentence) ? sentence.replace(right, wrong ?? '') : undefined;
  },
  openQuote: swap([[/”/u, '']]),
  straightQuote: (sentence) => (/“.*”/u.test(sentence) ? sentence.replace(/[“”]/gu, '"') : undefined),
  dateStyle: swap([
    [/(\d{1,2})-(\d{1,2})-(\d{4})/u, '$1/$2/$3'],
    [/(?<=(?:[Nn]gày|[Ss]áng|[Cc]hiều) )(\d{1,2})-(\d{1,2})(?!-)/u, '$1/$2'],
  ]),
  documentTypeCase: inserted('căn cứ kết luận số 21-KL/TW'),
  documentSpacing: inserted('Nghị quyết số 21 – NQ/TW'),
  documentCentre: inserted('Nghị quyết số 57-NQ/TƯ'),
  documentPartyForm: inserted('Nghị quyết 33/NQ-TW'),
  bodyNameCase: inserted('của Ban chấp hành Trung ương'),
  setPhrase: inserted('xáp nhập, bổ xung'),
  weekday: inserted('Thứ Hai, 5-1-2023'),
  secretMark: inserted('tài liệu lưu hành nội bộ'),
  sum: inserted('với 250 hiện vật, gồm 120 ảnh và 125 sách'),
  quotedTitle: (sentence) => `${sentence} Kế hoạch về “Tăng cường xây dựng nền nếp ở cơ sở” được phổ biến.`,
  longSentence: (sentence) => `${sentence.replace(/[.!?…]+$/u, '')}, ${longList}.`,
  openEnding: swap([[/(?<=\p{Ll}{2})\.$/u, '…']]),
};

function swap(pairs: readonly [RegExp, string][]): Plant {
  return (sentence) => {
    const pair = pairs.find(([right]) => right.test(sentence));
    return pair && sentence.replace(pair[0], pair[1]);
  };
}

/** Words put between two of the sentence, in another place each time. */
function inserted(words: string): Plant {
  return (sentence, at) => {
    const parts = sentence.split(' ');
    return parts.toSpliced(1 + (at % Math.max(1, parts.length - 1)), 0, words).join(' ');
  };
}
