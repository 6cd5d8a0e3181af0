import { houseBodies } from '#domain/documents/issuers.ts';
import { gathered, inEach } from './slip.ts';
import type { FindSlips, WordingRule } from './wording-rule.ts';

type Spellings = { pattern: RegExp; of: ReadonlyMap<string, string> };

/** How names are written; what a house wrote itself counts before our list. */
function spellingsOf(bodies: readonly string[]): Spellings {
  const of = new Map([...houseBodies, ...bodies].map((name) => [name.toLocaleLowerCase('vi'), name]));
  const names = [...of.values()].sort((a, b) => b.length - a.length).map(escaped);
  return { pattern: new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu'), of };
}

const ours = spellingsOf([]);
const ofHouses = new WeakMap<readonly string[], Spellings>();

/** A house's list is long, and asked for every block. */
function spellingsFor(bodies: readonly string[] | undefined): Spellings {
  if (bodies === undefined) return ours;
  const known = ofHouses.get(bodies) ?? spellingsOf(bodies);
  ofHouses.set(bodies, known);
  return known;
}

/** Names of bodies whose capitals are not those of the house: *Ban chấp hành Trung ương*. All capitals are a heading. */
export const bodyNames: FindSlips = (texts, house) => {
  const { pattern, of } = spellingsFor(house.bodies);
  const find = inEach((text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: match }) => {
      const suggest = of.get(match.toLocaleLowerCase('vi'));
      const isShouted = match === match.toLocaleUpperCase('vi');
      // A common word in small letters may be no name at all: *chính phủ các nước*.
      const isName = /\p{Lu}/u.test(match);
      return suggest === match || isShouted || !isName ? [] : [{ match, suggest }];
    }),
  );
  return gathered(find(texts, house));
};

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export const bodyNameCase: WordingRule = {
  name: 'org-name-case',
  level: 'warn',
  source: 'Names of bodies',
  find: bodyNames,
  examples: {
    found: [
      ['của Ban chấp hành Trung ương', [['Ban chấp hành Trung ương', 'Ban Chấp hành Trung ương']]],
      ['Thủ tướng chính phủ kết luận', [['Thủ tướng chính phủ', 'Thủ tướng Chính phủ']]],
      [['Bộ quốc phòng ban hành', 'theo Bộ quốc phòng'], [['Bộ quốc phòng', 'Bộ Quốc phòng']]],
    ],
    silent: [
      'Ban Chấp hành Trung ương, Chính phủ, Bộ Quốc phòng',
      'chính phủ các nước; quốc hội các nước',
      'NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ',
      'Bộ Y tế công bố; cán bộ y tế xã',
    ],
  },
};
