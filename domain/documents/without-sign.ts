import type { Slip } from '#domain/wording/slip.ts';
import type { WordingRule } from '#domain/wording/wording-rule.ts';
import { backReferences } from './back-references.ts';
import { recogniseDocuments } from './recognise.ts';
import { typeWords } from './type-words.ts';

const numbered = new RegExp(
  `(?<!\\p{L})(?:${typeWords.map(({ word }) => word).join('|')})\\s+số\\s*:?\\s*\\d{1,5}(?![\\p{L}\\p{N}])(?!\\s?[-–/]\\s?[\\p{L}\\p{N}])`,
  'giu',
);

/** *Nghị quyết số 847* where the whole number stands nowhere in the article: which one is meant, nobody can tell. */
export function documentsWithoutSign(texts: readonly string[]): Slip[] {
  const whole = texts.flatMap(recogniseDocuments);
  return texts.flatMap((text, at) => {
    const known = new Set(backReferences(text, whole).map(({ raw }) => raw));
    return [...text.matchAll(numbered)]
      .filter(({ 0: match }) => !known.has(match))
      .map(({ 0: match }) => ({ at, match }));
  });
}

export const documentWithoutSign: WordingRule = {
  name: 'document-without-sign',
  level: 'info',
  scope: 'article',
  source: 'Document numbers',
  find: documentsWithoutSign,
  examples: {
    found: [['Theo Nghị quyết số 847, các đơn vị họp.', [['Nghị quyết số 847']]]],
    silent: [
      ['Nghị quyết số 847-NQ/QUTW đã ra.', 'Theo Nghị quyết số 847, các đơn vị họp.'],
      'Nghị quyết số 847-NQ/QUTW',
    ],
  },
};
