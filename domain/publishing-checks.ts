import { cleanTextChecks } from './clean-text-checks.ts';
import type { Check, Checked, CheckLevel, Found } from './finding.ts';
import { requiredChecks } from './required-checks.ts';
import { styleChecks } from './style-checks.ts';

/** Every check of an article, in the order of the panel; errors block submitting, signing and publishing. */
export const publishingChecks = { ...requiredChecks, ...cleanTextChecks, ...styleChecks } as const;

export type CheckId = keyof typeof publishingChecks;
export type Finding = Found & { check: CheckId; level: CheckLevel };

/** What all checks find, errors first. */
export function runChecks(article: Checked): Finding[] {
  const rows = Object.entries(publishingChecks) as [CheckId, Check][];
  const findings = rows.flatMap(([check, { level, find }]) =>
    find(article).map((found): Finding => ({ check, level, ...found })),
  );
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))];
}

/** Ids of the checks that block, each once: what `ArticleState.blocking` holds. */
export function blockingChecks(findings: readonly Finding[]): CheckId[] {
  return [...new Set(findings.filter(isError).map(({ check }) => check))];
}

function isError({ level }: Finding): boolean {
  return level === 'error';
}
