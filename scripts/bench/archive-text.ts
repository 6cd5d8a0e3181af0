import type { OldStory } from '#newsroom/testing/fill-archive.ts';

const onsets = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const rimes =
  'an ang anh ao âm ân âu e en eo êu i inh iên iêu o oa oan ông ơi u ung uyên ư ưng ươi ương y'.split(' ');
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** Some four thousand syllables, the commonest first, as often as Zipf's law has it. */
const syllables = onsets.flatMap((onset) =>
  rimes.flatMap((rime) =>
    tones.map((tone) => (onset + rime.replace(/[aâeêioôơuưy]/, `$&${tone}`)).normalize('NFC')),
  ),
);

/** Stories of made-up words, the same in each run; some hold what is searched for. */
export function oldStories(count: number, firstNumber: number): OldStory[] {
  return Array.from({ length: count }, (_, at) => storyOf(firstNumber + at));
}

function storyOf(number: number): OldStory {
  const chance = chanceFrom(number);
  const words = (many: number) => Array.from({ length: many }, () => zipf(chance)).join(' ');
  const about = number % 3 === 0 ? 'Đảng ủy xã họp bàn việc đê điều. ' : '';
  // Cited all the time, so that a page of results is full in an archive of any size, and cited long ago.
  const often = number % 60 === 0 ? 'Nghị quyết 847-NQ/QUTW. ' : '';
  const once = number < 1_021 ? 'Chỉ thị 12-CT/TW. ' : '';
  return {
    headline: `${words(10)} số ${number}`,
    sapo: words(30),
    body: `${about}${often}${once}${words(150)}\n${words(150)}`,
    metadata: { tags: [words(2)], byline: [{ roles: ['tin'], name: words(2) }] },
  };
}

function zipf(chance: () => number): string {
  return syllables[Math.floor(syllables.length ** chance()) - 1] ?? 'và';
}

/** The multiplier and the increment of Numerical Recipes' quick generator. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
