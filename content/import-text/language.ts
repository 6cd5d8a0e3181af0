import type { Line } from './source-lines.ts';

const vietnameseLetter = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
const englishWord = /^(?:the|of|and|for|with|was|were|that|by|from|on|at|its)$/i;

/** Whether a text is English; everything else, an empty text too, is taken as Vietnamese. */
export function detectLanguage(lines: Line[]): 'vi' | 'en' {
  const words = lines.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  const vietnamese = words.filter((word) => vietnameseLetter.test(word)).length;
  const english = words.filter((word) => englishWord.test(word)).length;
  return english / words.length > 0.08 && vietnamese / words.length < 0.25 ? 'en' : 'vi';
}
