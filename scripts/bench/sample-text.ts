import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';

const sentence =
  'Các đại biểu nghe báo cáo về lịch tưới, bàn cách chia ca và thống nhất giữ nước cho vụ lúa tới.';
const wordsInSentence = sentence.split(' ').length;
const sentencesInParagraph = 4;

/** A manuscript with about this many words, in paragraphs as reports have them. */
export function manuscriptOfWords(words: number): ManuscriptJSON {
  const paragraphs = Math.round(words / (wordsInSentence * sentencesInParagraph));
  const paragraph = Array(sentencesInParagraph).fill(sentence).join(' ');
  return {
    type: 'doc',
    content: [
      block('headline', 'Hội nghị bàn lịch tưới cho vụ lúa tới'),
      block('sapo', 'Các hợp tác xã thống nhất chia ca giữ nước.'),
      ...Array.from({ length: paragraphs }, (_, n) => block('paragraph', `${n + 1}. ${paragraph}`)),
    ],
  };
}

function block(type: NodeJSON['type'], text: string): NodeJSON {
  return { type, content: [{ type: 'text', text }] };
}
