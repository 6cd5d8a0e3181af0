import { expect, test } from 'vitest';
import { type PlaywrightReport, playwrightCounts, type VitestReport, vitestCounts } from './test-reports.ts';

const red = (text: string) => `${String.fromCharCode(27)}[31m${text}${String.fromCharCode(27)}[39m`;

test('what failed in Vitest is one line each, and a file that does not load is one too', () => {
  const report: VitestReport = {
    success: false,
    numPassedTests: 2,
    testResults: [
      {
        name: '/house/db/store.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'holds', status: 'passed', failureMessages: [] },
          {
            fullName: 'breaks',
            status: 'failed',
            failureMessages: [`${red('AssertionError')}: 1\n\n  at 2`],
          },
        ],
      },
      { name: '/house/db/gone.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      {
        name: '/house/db/well.test.ts',
        status: 'passed',
        message: '',
        assertionResults: [{ fullName: 'holds', status: 'passed', failureMessages: [] }],
      },
    ],
  };
  expect(vitestCounts(report, '/house')).toEqual({
    passed: 2,
    failed: 2,
    failures: [
      'db/store.test.ts › breaks: AssertionError: 1 · at 2',
      'db/gone.test.ts › the file itself: no such module',
    ],
  });
  const unawaited = { success: false, numPassedTests: 2, testResults: report.testResults.slice(2) };
  expect(vitestCounts(unawaited, '/house')).toMatchObject({ passed: 2, failed: 1 });
});

test('what failed in Playwright is one line each, however deep it stands and even if it passed at last', () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    title,
    file: 'editor.spec.ts',
    ok,
    tests: [{ results: [message === undefined ? {} : { error: { message } }, ...(ok ? [{}] : [])] }],
  });
  const report: PlaywrightReport = {
    suites: [
      { specs: [spec('types', true)], suites: [{ specs: [spec('pastes', false, 'Timeout\nwaiting')] }] },
      { specs: [spec('undoes at the second attempt', true, 'late')] },
    ],
    errors: [{ message: 'the newsroom did not start' }],
    stats: { expected: 1, unexpected: 1, flaky: 1 },
  };
  expect(playwrightCounts(report)).toEqual({
    passed: 1,
    failed: 3,
    failures: [
      'e2e/editor.spec.ts › pastes: Timeout · waiting',
      'e2e/editor.spec.ts › undoes at the second attempt: late',
      'e2e › outside of any journey: the newsroom did not start',
    ],
  });
});
