import { describe, expect, test } from 'vitest';
import { blockingChecks, publishingChecks, runChecks } from './publishing-checks.ts';
import { body, headline, inBody, rows, sound, withDetails, withDoc } from './testing/check-rows.ts';
import { figure, manuscript, text } from './testing/sample-article.ts';

test('a sound article passes every check', () => {
  expect(runChecks(sound)).toEqual([]);
});

test.each(rows)('%s', (check, article, expected) => {
  const findings = runChecks(article).filter((finding) => finding.check === check);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ check, ...expected });
});

test('every check has a row above', () => {
  const tested = new Set<string>(rows.map(([check]) => check));
  expect(Object.keys(publishingChecks).filter((check) => !tested.has(check))).toEqual([]);
});

describe('answers', () => {
  const twice = inBody('Tổ chức chức đảng, tổ chức chức đảng.');
  const withAnswer = (answer: object) => ({
    ...twice,
    metadata: {
      ...twice.metadata,
      answers: [{ check: 'doubledSyllable', match: 'chức chức', reason: 'Trích nguyên văn.', ...answer }],
    },
  });

  test('the same words are asked about once; a reason lets them pass and stays in sight', () => {
    expect(blockingChecks(runChecks(twice))).toEqual(['doubledSyllable']);
    const findings = runChecks(withAnswer({}));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ level: 'error', answer: 'Trích nguyên văn.' });
    expect(blockingChecks(findings)).toEqual([]);
  });

  test.each([
    ['other words', { match: 'các các' }],
    ['another check', { check: 'documentSpacing' }],
  ])('an answer about %s answers nothing', (_, answer) => {
    expect(blockingChecks(runChecks(withAnswer(answer)))).toEqual(['doubledSyllable']);
  });

  test('the rules about words are those of Vietnamese', () => {
    const english = withDetails({ language: 'en' }).metadata;
    const doc = inBody('He had had a plan that that man knew.').doc;
    expect(runChecks({ doc, metadata: english })).toEqual([]);
  });

  test('what must never be printed cannot be answered', () => {
    const litter = inBody('leftcenterrightdel');
    const [found] = runChecks(litter);
    const answers = [{ check: 'toolbarWords', match: found?.match ?? '', reason: 'Cứ để.' }];
    const findings = runChecks({ ...litter, metadata: { ...litter.metadata, answers } });
    expect(blockingChecks(findings)).toEqual(['toolbarWords']);
  });
});

describe('findings', () => {
  test('name every figure, errors first, and each blocking check once', () => {
    const bare = { assetId: null, alt: '', toCheck: true };
    const findings = runChecks(withDoc(headline, '', body, figure(bare), figure({ ...bare, id: 'f2' })));
    expect(findings.map(({ check, figure: number }) => `${check} ${number ?? ''}`.trim())).toEqual([
      'sapoMissing',
      'figurePhotoMissing 1',
      'figurePhotoMissing 2',
      'figureAltMissing 1',
      'figureAltMissing 2',
      'captionToCheck 1',
      'captionToCheck 2',
    ]);
    expect(blockingChecks(findings)).toEqual(['sapoMissing', 'figurePhotoMissing', 'figureAltMissing']);
  });

  test('ask a new article for everything by name', () => {
    const empty = { doc: manuscript('', '', text('paragraph')), metadata: withDetails({}).metadata };
    const nothing = {
      ...empty.metadata,
      section: null,
      byline: [],
      dateline: { mark: null, place: null, date: null },
    };
    expect(blockingChecks(runChecks({ ...empty, metadata: nothing }))).toEqual([
      'headlineMissing',
      'sapoMissing',
      'sectionMissing',
      'bylineMissing',
      'datelineDateMissing',
      'datelinePlaceMissing',
      'bodyEmpty',
    ]);
  });
});
