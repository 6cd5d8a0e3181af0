import { normaliseLine } from '#content/normalise.ts';
import type { HouseWord } from './house-rules.ts';

/** `sai => đúng` a line, as people write lists; `→` and `;` part the two as well. */
const between = /\s*(?:=>|->|→|;|\t)\s*/u;

/** The words of a text, a line each; what has no second part is only looked at. */
export function readWordLines(text: string): HouseWord[] {
  return text.split('\n').flatMap((line) => {
    const [wrong = '', right = ''] = line.split(between, 2).map(normaliseLine);
    return wrong === '' ? [] : [{ wrong, right }];
  });
}

export function wordLines(words: readonly HouseWord[]): string {
  return words.map(({ wrong, right }) => (right === '' ? wrong : `${wrong} => ${right}`)).join('\n');
}
