import { normaliseLine } from '#content/normalise.ts';
import type { HouseWord, ShortForm } from './house-rules.ts';

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

/** Short forms with what they stand for, a line each; what has no meaning is left to the form's rules. */
export function readShortFormLines(text: string): ShortForm[] {
  return readWordLines(text).map(({ wrong: short, right: meaning }) => ({ short, meaning }));
}

export function shortFormLines(forms: readonly ShortForm[]): string {
  return wordLines(forms.map(({ short, meaning }) => ({ wrong: short, right: meaning })));
}

/** Names of bodies, a line each. */
export function readBodyLines(text: string): string[] {
  return [...new Set(text.split('\n').map(normaliseLine).filter(Boolean))];
}
