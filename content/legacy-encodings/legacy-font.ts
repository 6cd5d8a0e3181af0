export type LegacyEncoding = 'tcvn3' | 'vni';
export type LegacyFont = {
  /** Missing for fonts of encodings that we know of but cannot read. */
  encoding?: LegacyEncoding;
  /** The font shows a capital for every letter. */
  capitals?: boolean;
};

/** Names of fonts whose letters are not what their codes say, the first that fits. */
const rows: readonly (LegacyFont & { name: RegExp })[] = [
  { name: /^\.Vn.*H$|^\.vn[^A-Z]*h$/, encoding: 'tcvn3', capitals: true },
  { name: /^\.Vn/i, encoding: 'tcvn3' },
  { name: /^VNI[-_ ]/i, encoding: 'vni' },
  // Known for what they are, but rare: the desk is told instead of guessing.
  { name: /^(?:VPS|VISCII|HONVN|VI)[- ]/i },
];

/** The letters before the name of a font that a PDF holds in part. */
const subsetPrefix = /^[A-Z]{6}\+/;

/**
 * What a font says about the encoding of its text, or undefined. Takes a font's name or a CSS `font-family` with its
 * quotes, escapes and stand-ins; the first name decides, as it does on the screen.
 */
export function legacyFontOf(fontFamily: string): LegacyFont | undefined {
  const [first = ''] = fontFamily.split(/[,;]/);
  const name = first
    .replace(/["'\\]|&quot;/g, '')
    .trim()
    .replace(subsetPrefix, '');
  const row = rows.find((one) => one.name.test(name));
  return row && { encoding: row.encoding, capitals: row.capitals };
}
