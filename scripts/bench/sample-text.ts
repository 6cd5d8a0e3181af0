import type { ManuscriptJSON, NodeJSON } from '#content/manuscript.ts';

const sentence =
  'Các đại biểu nghe báo cáo về lịch tưới, bàn cách chia ca và thống nhất giữ nước cho vụ lúa tới.';
const wordsInSentence = sentence.split(' ').length;
const sentencesInParagraph = 4;

/** A manuscript with about this many words, in paragraphs as reports have them; each of the first has one photo behind it. */
export function manuscriptOfWords(words: number, photos: readonly string[] = []): ManuscriptJSON {
  const paragraphs = Math.round(words / (wordsInSentence * sentencesInParagraph));
  const paragraph = Array(sentencesInParagraph).fill(sentence).join(' ');
  return {
    type: 'doc',
    content: [
      block('headline', 'Hội nghị bàn lịch tưới cho vụ lúa tới'),
      block('sapo', 'Các hợp tác xã thống nhất chia ca giữ nước.'),
      ...Array.from({ length: paragraphs }, (_, n) => [
        block('paragraph', `${n + 1}. ${paragraph}`),
        ...photos.slice(n, n + 1).map((assetId) => figure(assetId, n + 1)),
      ]).flat(),
    ],
  };
}

function block(type: NodeJSON['type'], text: string): NodeJSON {
  return { type, content: [{ type: 'text', text }] };
}

function figure(assetId: string, number: number): NodeJSON {
  return {
    type: 'figure',
    attrs: {
      ...{ id: `anh-${number}`, assetId, align: 'center', focalX: 0.5, focalY: 0.5 },
      ...{ alt: `Hội trường, ảnh ${number}`, creditInferred: false, toCheck: false },
    },
    content: [
      block('caption', `Các đại biểu tại hội nghị bàn lịch tưới ở Hà Nội, ngày 22-11, ảnh ${number}.`),
      block('credit', 'Lan Anh'),
    ],
  };
}
