import type { ManuscriptJSON } from './manuscript.ts';
import { blockText } from './plain-text.ts';

/** The chữ of a text: `22/11`, `“Đảng` and `A-50` are one each, a dash alone is none. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** The chữ of a manuscript; captions and credits stand beside the text and are not counted. */
export function wordsOfText({ content }: ManuscriptJSON): number {
  const counted = content.filter(({ type }) => type !== 'figure');
  return counted.reduce((sum, block) => sum + countWords(blockText(block)), 0);
}
