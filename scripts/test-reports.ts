import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Counts } from './steps.ts';

/** The JSON report of Vitest, as far as it is read here. */
export type VitestReport = {
  success: boolean;
  numPassedTests: number;
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly { fullName: string; status: string; failureMessages: readonly string[] }[];
  }[];
};

type PlaywrightSpec = {
  title: string;
  file: string;
  ok: boolean;
  tests: readonly { results: readonly { error?: { message?: string } }[] }[];
};
type PlaywrightSuite = { specs?: readonly PlaywrightSpec[]; suites?: readonly PlaywrightSuite[] };
/** The JSON report of Playwright, as far as it is read here. */
export type PlaywrightReport = {
  suites: readonly PlaywrightSuite[];
  errors: readonly { message?: string }[];
  stats: { expected: number; unexpected: number; flaky: number };
};

/** A report that was not written means that the runner itself fell over: throws. */
export function readReport<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** What Vitest counted, and each failure in one line; a file that could not be loaded is a failure of its own. */
export function vitestCounts(report: VitestReport, root: string): Counts {
  const { success, numPassedTests, testResults } = report;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => told(file, one.fullName, one.failureMessages[0]));
    return failed.length === 0 && status === 'failed' ? [told(file, 'the file itself', message)] : failed;
  });
  // An error that nobody awaited fails the run without failing a test.
  if (!success && failures.length === 0) failures.push(told('vitest', 'outside of any test', 'see above'));
  return { passed: numPassedTests, failed: failures.length, failures };
}

/** What Playwright counted, and each failure in one line; an error outside of any journey is a failure of its own. */
export function playwrightCounts({ suites, errors, stats }: PlaywrightReport): Counts {
  const failures = [
    ...suites.flatMap(specsIn).flatMap((spec) => (isClean(spec) ? [] : [toldOf(spec)])),
    ...errors.map(({ message }) => told('e2e', 'outside of any journey', message)),
  ];
  return {
    passed: stats.expected,
    failed: Math.max(failures.length, stats.unexpected + stats.flaky),
    failures,
  };
}

const specsIn = (suite: PlaywrightSuite): readonly PlaywrightSpec[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsIn),
];

const resultsOf = (spec: PlaywrightSpec) => spec.tests.flatMap(({ results }) => results);
const isClean = (spec: PlaywrightSpec) => spec.ok && resultsOf(spec).every(({ error }) => !error);
const toldOf = (spec: PlaywrightSpec) =>
  told(`e2e/${spec.file}`, spec.title, resultsOf(spec).find(({ error }) => error)?.error?.message);

const escapeCharacter = String.fromCharCode(27);
const colours = new RegExp(`${escapeCharacter}\\[[0-9;]*m`, 'g');

/** `file › test: first words of what went wrong`, without the colours of a terminal. */
function told(file: string, test: string, message = 'no message'): string {
  const lines = message.replace(colours, '').split('\n');
  const words = lines.map((line) => line.trim()).filter(Boolean);
  return `${file} › ${test}: ${words.slice(0, 3).join(' · ').slice(0, 400)}`;
}
