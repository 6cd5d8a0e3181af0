import type { Slip } from '#domain/wording/slip.ts';
import { inEach } from '#domain/wording/slip.ts';
import type { WordingRule } from '#domain/wording/wording-rule.ts';
import { endsInStop, partsOf, tonePlaces } from './grammar.ts';
import { isStopTone, type Toned, withoutTone, withTone } from './tone-marks.ts';

/** Words in small letters that stand alone: names, foreign compounds, numbers and addresses are somebody else's. */
const word = /(?<![\p{L}\p{N}\p{M}\-/.@_’'])\p{Ll}+(?![\p{L}\p{N}\p{M}\-/@_’'])(?!\.\p{L})/gu;
/** A letter that only Vietnamese writes: without one a word may be of any language. */
const ours = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u;
const foreign = /[fjwz]/u;
/** Two of the longest syllables together; what is longer is no slip of a space. */
const longest = 14;

/**
 * Syllables that no grammar of Vietnamese makes: `ngị`, `nghành`, `đươc`, `qúy`, and two that lost the space between
 * them. Both schools of tone placement are right here. Source: docs/sources.md, Syllables.
 */
export function impossibleSyllables(text: string): Omit<Slip, 'at'>[] {
  return [...text.matchAll(word)].flatMap(([match]) => {
    if (match.length > longest || !ours.test(match) || foreign.test(match) || isSyllable(match)) return [];
    const suggest = properForm(match);
    return [{ match, ...(suggest !== undefined && { suggest }) }];
  });
}

/** Whether a word in small letters is one syllable of the language, spelled by either school. */
export function isSyllable(syllable: string): boolean {
  const toned = withoutTone(syllable);
  const place = toned && placeOf(toned);
  return place !== undefined && (toned?.mark === '' || place.includes(toned?.at ?? -1));
}

/** Letters that may bear the tone; undefined where the bare syllable, or this tone on it, does not exist. */
function placeOf({ bare, mark }: Toned): number[] | undefined {
  const parts = partsOf(bare);
  if (!parts || (endsInStop(parts.rime) && !isStopTone(mark))) return undefined;
  return tonePlaces(parts.rime).map((at) => [...parts.onset].length + at);
}

const respelled: readonly [RegExp, string][] = [
  [/^ngh(?=[aăâoôơuư])/u, 'ng'],
  [/^ng(?=[ieê])/u, 'ngh'],
  [/^gh(?=[aăâoôơuư])/u, 'g'],
  [/^g(?=[eê])/u, 'gh'],
  [/^k(?=[aăâoôơuư])/u, 'c'],
  [/^c(?=[ieêy])/u, 'k'],
  [/uơ(?=[a-zđ])/u, 'ươ'],
  [/ưo/u, 'ươ'],
  [/uo(?=[nctmi]|$)/u, 'uô'],
  [/ie(?=[nctmpu])/u, 'iê'],
];

/** What was meant, where one change makes a syllable: another spelling, another place of the tone, a space. */
function properForm(syllable: string): string | undefined {
  const toned = withoutTone(syllable);
  if (!toned) return undefined;
  const forms = [toned.bare, ...respelled.map(([wrong, right]) => toned.bare.replace(wrong, right))];
  for (const bare of forms) {
    const [place] = placeOf({ ...toned, bare }) ?? [];
    const form = place === undefined ? undefined : withTone({ bare, mark: toned.mark }, place);
    if (form !== undefined && form !== syllable) return form;
  }
  return twoOf(syllable);
}

/** Two syllables without the space between them, where there is one way to part them. */
function twoOf(joined: string): string | undefined {
  const ways = Array.from(joined, (_, at) => at)
    .slice(2, -1)
    .map((at) => [joined.slice(0, at), joined.slice(at)] as const)
    .filter(([first, second]) => isSyllable(first) && isSyllable(second));
  const [way] = ways;
  return way && ways.length === 1 ? way.join(' ') : undefined;
}

export const impossibleSyllable: WordingRule = {
  name: 'impossible-syllable',
  level: 'warn',
  source: 'Syllables',
  find: inEach(impossibleSyllables),
  examples: {
    found: [
      ['các bộ, nghành', [['nghành', 'ngành']]],
      ['hội ngị sơ kết', [['ngị', 'nghị']]],
      [
        'cuả tỉnh, muà lũ',
        [
          ['cuả', 'của'],
          ['muà', 'mùa'],
        ],
      ],
      [
        'đuợc giao, ngưòi dân',
        [
          ['đuợc', 'được'],
          ['ngưòi', 'người'],
        ],
      ],
      ['côngtác đảng', [['côngtác', 'công tác']]],
    ],
    silent: [
      'Bắc Kạn, Đắk Lắk, K’nia, Krông Búk',
      'công-ten-nơ, xích-lô',
      'logistics, online, email',
      'hoà bình, khoẻ mạnh, thuỷ lợi, uỷ viên',
    ],
  },
};
