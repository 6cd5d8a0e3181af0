import { type LegacyEncoding, type LegacyFont, legacyFontOf } from './legacy-font.ts';
import { tcvn3 } from './tcvn3.ts';
import { vni } from './vni.ts';
import { asWindowsCharacters, provesUnicode } from './windows-characters.ts';

export type Converted = {
  text: string;
  /** Missing when the font says nothing, or the text is Unicode already. */
  encoding?: LegacyEncoding;
  /** Letters that stand for something else and stay, as no table of ours knows them. */
  unknown: number;
};

const legacyLetter = /[\u00A1-\u00FF]/g;
/** Letters of Windows-1252 below A0, and codes that nothing shows: no Vietnamese font has them. */
const foreignLetter = /[ƒˆŠŒŽ˜šœžŸ\uFFFD]/g;

/**
 * The text as Unicode (NFC), where its font says that it is written in TCVN3 or VNI; other text as it is. Letters that
 * those encodings lack prove that a text is Unicode already; `around` is the text of the same encoding that it stands
 * in, where that is more. Comes before spaces and soft hyphens are tidied: in TCVN3 a soft hyphen is ư.
 */
export function convertByFont(text: string, fontFamily: string, around: string = text): Converted {
  const font = legacyFontOf(fontFamily);
  return !font || provesUnicode(around) ? { text, unknown: 0 } : convertFrom(font, text);
}

/** Text that is known to be in an old encoding, whatever it looks like. */
export function convertFrom({ encoding, capitals = false }: LegacyFont, text: string): Converted {
  if (!encoding) return { text, unknown: count(text, legacyLetter) };
  const codes = asWindowsCharacters(text);
  const read = encoding === 'tcvn3' ? fromTcvn3(codes) : fromVni(codes);
  const converted = capitals ? read.text.toUpperCase() : read.text;
  const unknown = read.unknown + count(codes, foreignLetter);
  return converted === text ? { text, unknown } : { text: converted, encoding, unknown };
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
      const letter = vni.get(one);
      if (letter === undefined && /[\u00C0-\u00FF]/.test(one)) unknown += 1;
      converted += letter ?? one;
    }
  }
  return { text: converted, unknown };
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
