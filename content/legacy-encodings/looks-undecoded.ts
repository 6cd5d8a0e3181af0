import type { LegacyEncoding } from './legacy-font.ts';
import { provesUnicode } from './windows-characters.ts';

/** Traces of an old encoding that was read as Windows-1252: signs of money and law inside words, marks after vowels. */
const traces: readonly { encoding: LegacyEncoding; trace: RegExp }[] = [
  {
    encoding: 'tcvn3',
    trace: /(?<=\p{L})[\u00A7-\u00AE\u00B5-\u00BE]|[\u00A7-\u00AE\u00B5-\u00BE](?=\p{L})/gu,
  },
  { encoding: 'vni', trace: /[aeouyôö][ùøûõïâáàåãäêéèúüë]/giu },
];
const enough = 3;

/**
 * Whether a text without fonts looks like TCVN3 or VNI that nobody has converted. Only good for a warning: nothing is
 * ever converted because of it.
 */
export function looksUndecoded(text: string): LegacyEncoding | undefined {
  if (provesUnicode(text)) return undefined;
  return traces.find(({ trace }) => (text.match(trace)?.length ?? 0) >= enough)?.encoding;
}
