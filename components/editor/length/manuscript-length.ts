import type { Node } from '@tiptap/pm/model';
import { countWords } from '#content/count-words.ts';

/** Lengths in chữ: what stands between spaces and holds a letter or a digit; in Vietnamese that is a syllable. */
export type ManuscriptLength = {
  headline: number;
  sapo: number;
  body: number;
  /** Captions and credits stand beside the text; a length that was ordered does not count them. */
  captions: number;
  /** Headline, sapo and body together. */
  text: number;
  /** Letters of the text with its spaces. */
  characters: number;
};

type Measured = { words: number; characters: number };

/** Blocks are shared by successive documents: each is counted once for as long as nobody changes it. */
const measured = new WeakMap<Node, Measured>();

export function lengthOf(doc: Node): ManuscriptLength {
  const length = { headline: 0, sapo: 0, body: 0, captions: 0, text: 0, characters: 0 };
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    const { words, characters } = measure(node);
    const part = partOf(node.type.name);
    length[part] += words;
    if (part === 'captions') return false;
    length.text += words;
    length.characters += characters;
    return false;
  });
  return length;
}

/** As readers take in news, near the 238 words a minute of Brysbaert (2019); never less than one minute. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / 240));
}

function measure(block: Node): Measured {
  const known = measured.get(block);
  if (known) return known;
  const text = block.textBetween(0, block.content.size, undefined, ' ');
  const counted = { words: countWords(text), characters: [...text.normalize('NFC')].length };
  measured.set(block, counted);
  return counted;
}

function partOf(type: string): 'headline' | 'sapo' | 'body' | 'captions' {
  if (type === 'headline' || type === 'sapo') return type;
  return type === 'caption' || type === 'credit' ? 'captions' : 'body';
}
