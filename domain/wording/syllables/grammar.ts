/** Beginnings of syllables, the longer before the shorter (docs/sources.md, Syllables). */
const onsets = [
  ...['ngh', 'ng', 'nh', 'gh', 'kh', 'ph', 'th', 'tr', 'ch', 'qu', 'gi'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', ''],
];

/** What may follow, without tone; vowels keep their own marks. */
const rimes = new Set(
  [
    'a ai ao au ay âu ây e eo ê êu i ia iu iêu o oi oa oai oay oao oe oeo ô ôi ơ ơi u ua ui uê uêu uy uya uyu uơ uôi uây',
    'ư ưa ưi ưu ươi ươu y yêu',
    'am ap ăm ăp âm âp em ep êm êp im ip iêm iêp om op ôm ôp ơm ơp um up uôm ươm ươp ưm yêm oam oap oăm oăp uyp',
    'an at ăn ăt ân ât en et ên êt in it iên iêt on ot ôn ôt ơn ơt un ut uôn uôt ưn ưt ươn ươt yên yêt',
    'oan oat oăn oăt oen oet uân uât uên uêt uyên uyêt uyn uyt',
    'ang ac ăng ăc âng âc eng ec iêng iêc ong oc ông ôc ung uc uông uôc ưng ưc ương ươc yêng',
    'oang oac oăng oăc uâng uâc oong ooc ôông ôôc oeng oec',
    'anh ach ênh êch inh ich oanh oach uênh uêch uynh uych',
  ]
    .join(' ')
    .split(' '),
);
/** After `qu`, whose u is heard: `quý`, `quýt`, `quỳnh`. */
const afterQu = new Set(['y', 'yt', 'ynh', 'ych', 'yên', 'yêt', 'yn', 'yu', 'ya']);

const front = /^[ieêy]/u;
/** Letters that stand before front vowels only, and those that never do. */
const beforeFront = new Set(['k', 'gh', 'ngh']);
const neverBeforeFront = new Set(['c', 'ng']);

/** A bare syllable in its two parts; undefined where no part of the grammar makes it. */
export function partsOf(bare: string): { onset: string; rime: string } | undefined {
  for (const onset of onsets) {
    if (!bare.startsWith(onset)) continue;
    const rime = bare.slice(onset.length);
    if (isPair(onset, rime)) return { onset, rime };
  }
  return undefined;
}

function isPair(onset: string, rime: string): boolean {
  if (onset === 'qu') return afterQu.has(rime) || (rimes.has(rime) && !/^[uưy]/u.test(rime));
  if (!rimes.has(rime)) return false;
  const isFront = front.test(rime);
  if (beforeFront.has(onset)) return isFront;
  if (neverBeforeFront.has(onset)) return !isFront;
  if (onset === 'g') return !/^[eêy]/u.test(rime);
  if (rime.startsWith('yê')) return onset === '';
  return true;
}

/** Whether a bare rime ends in p, t, c or ch. */
export function endsInStop(rime: string): boolean {
  return /(?:p|t|c|ch)$/u.test(rime);
}

/** Which letters of a rime may bear the tone, the house's first: `oa` at 0, or by the newer school at 1. */
export function tonePlaces(rime: string): number[] {
  const letters = [...rime];
  const marked = letters.findLastIndex((letter) => /[ăâêôơư]/u.test(letter));
  if (marked >= 0) return [marked];
  const vowels = letters.filter((letter) => /[aeiouy]/u.test(letter)).length;
  if (vowels === 1) return [0];
  const isClosed = vowels < letters.length;
  if (isClosed) return [vowels - 1];
  if (vowels === 3) return [1];
  return ['oa', 'oe', 'uy'].includes(rime) ? [0, 1] : [0];
}
