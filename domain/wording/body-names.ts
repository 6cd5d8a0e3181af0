import { houseBodies } from '#domain/documents/issuers.ts';
import { gathered, inEach } from './slip.ts';

const pattern = new RegExp(
  `(?<!\\p{L})(?:${[...houseBodies].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'giu',
);
const spelling = new Map(houseBodies.map((name) => [name.toLocaleLowerCase('vi'), name]));

/** Names of bodies whose capitals are not those of the house: *Ban chấp hành Trung ương*. All capitals are a heading. */
export function bodyNames(texts: readonly string[]) {
  return gathered(
    inEach((text) =>
      [...text.matchAll(pattern)].flatMap(({ 0: match }) => {
        const suggest = spelling.get(match.toLocaleLowerCase('vi'));
        const isShouted = match === match.toLocaleUpperCase('vi');
        // A common word in small letters may be no name at all: *chính phủ các nước*.
        const isName = /\p{Lu}/u.test(match);
        return suggest === match || isShouted || !isName ? [] : [{ match, suggest }];
      }),
    )(texts),
  );
}
