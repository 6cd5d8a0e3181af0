import { tcvn3 } from './tcvn3.ts';
import { vni, vniMarks } from './vni.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';
export type Converted = {
  text: string;
  /** Missing when the font says nothing, or the text is Unicode already. */
  encoding?: LegacyEncoding;
  /** Letters that stand for something else and stay, as no table of ours knows them. */
  unknown: number;
};

type Row = {
  font: RegExp;
  encoding?: LegacyEncoding;
  convert: (text: string) => { text: string; unknown: number };
};

/** Fonts whose letters are not what their codes say, the first that fits. */
const rows: readonly Row[] = [
  { font: /^\.Vn.*H$/, encoding: 'tcvn3', convert: (text) => inCapitals(fromTcvn3(text)) },
  { font: /^\.Vn/i, encoding: 'tcvn3', convert: fromTcvn3 },
  { font: /^VNI[- ]/i, encoding: 'vni', convert: fromVni },
  // Known for what they are, but rare: the desk is told instead of guessing.
  { font: /^(?:VPS|VISCII|HONVN|VI)[- ]/i, convert: (text) => ({ text, unknown: countLetters(text) }) },
];

/** Letters of Vietnamese that no legacy code page shows: the text is Unicode, whatever its font. */
const unicodeLetter =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u;
const legacyLetter = /[\u00A1-\u00FF]/g;

/** The text as Unicode (NFC), where its font says that it is written in TCVN3 or VNI; other text as it is. */
export function convertByFont(text: string, font: string): Converted {
  const row = rows.find((one) => one.font.test(font));
  if (!row || unicodeLetter.test(text)) return { text, unknown: 0 };
  const converted = row.convert(text);
  const isChanged = converted.text !== text && row.encoding !== undefined;
  return isChanged ? { ...converted, ...(row.encoding ? { encoding: row.encoding } : {}) } : converted;
}

function fromTcvn3(text: string): { text: string; unknown: number } {
  let unknown = 0;
  const converted = text.replace(legacyLetter, (code) => {
    const letter = tcvn3.get(code);
    if (letter === undefined && /\p{L}/u.test(code)) unknown += 1;
    return letter ?? code;
  });
  return { text: converted, unknown };
}

function inCapitals({ text, unknown }: { text: string; unknown: number }): { text: string; unknown: number } {
  return { text: text.toUpperCase(), unknown };
}

function fromVni(text: string): { text: string; unknown: number } {
  let unknown = 0;
  let converted = '';
  for (let at = 0; at < text.length; at += 1) {
    const two = vni.get(text.slice(at, at + 2));
    const one = text.charAt(at);
    if (two !== undefined && text.length > at + 1) {
      converted += two;
      at += 1;
    } else {
      if (vniMarks.has(one)) unknown += 1;
      converted += vni.get(one) ?? one;
    }
  }
  return { text: converted, unknown };
}

function countLetters(text: string): number {
  return text.match(legacyLetter)?.length ?? 0;
}
