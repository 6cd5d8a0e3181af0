import type { FindSlips, WordingRule } from '#domain/wording/wording-rule.ts';
import type { Citation, CitationIssue } from './citation.ts';
import { recogniseDocuments } from './recognise.ts';

const known = new WeakMap<readonly string[], readonly Citation[][]>();

/** The documents in each text, read once for all rules about them. */
function documentsIn(texts: readonly string[]): readonly Citation[][] {
  const found = known.get(texts) ?? texts.map(recogniseDocuments);
  known.set(texts, found);
  return found;
}

function documentsWith(issue: CitationIssue): FindSlips {
  return (texts) =>
    documentsIn(texts).flatMap((found, at) =>
      found
        .filter(({ issues }) => issues.includes(issue))
        .map(({ raw, suggestion }) => ({ at, match: raw, suggest: suggestion })),
    );
}

export const documentTypeCase: WordingRule = {
  name: 'type-word-case',
  level: 'warn',
  source: 'Document numbers',
  find: documentsWith('typeWordCase'),
  examples: {
    found: [['Theo kết luận số 21-KL/TW của Trung ương', [['kết luận số 21-KL/TW', 'Kết luận số 21-KL/TW']]]],
    silent: ['Kết luận số 21-KL/TW', 'kết luận của hội nghị'],
  },
};

export const documentSpacing: WordingRule = {
  name: 'document-spacing',
  level: 'warn',
  source: 'Document numbers',
  find: documentsWith('spacing'),
  examples: {
    found: [
      ['Nghị quyết số 21 – NQ/TW', [['Nghị quyết số 21 – NQ/TW', 'Nghị quyết số 21-NQ/TW']]],
      ['Quyết định 439 / QĐ-TTg', [['Quyết định 439 / QĐ-TTg', 'Quyết định 439/QĐ-TTg']]],
    ],
    silent: ['Nghị quyết số 21-NQ/TW', 'giai đoạn 2021 – 2030'],
  },
};

export const documentCentre: WordingRule = {
  name: 'document-centre',
  level: 'warn',
  source: 'Document numbers',
  find: documentsWith('centreSpelling'),
  examples: {
    found: [['Nghị quyết số 57-NQ/TƯ', [['Nghị quyết số 57-NQ/TƯ', 'Nghị quyết số 57-NQ/TW']]]],
    silent: ['Nghị quyết số 57-NQ/TW', 'Trung ương (TƯ) họp'],
  },
};

export const documentPartyForm: WordingRule = {
  name: 'party-body-with-state-separator',
  level: 'warn',
  source: 'Document numbers',
  find: documentsWith('partyForm'),
  examples: {
    found: [['Nghị quyết 33/NQ-TW', [['Nghị quyết 33/NQ-TW', 'Nghị quyết 33-NQ/TW']]]],
    silent: ['Nghị quyết 33-NQ/TW', 'Nghị quyết 33/NQ-CP'],
  },
};
