import { answerTo } from './check-answers.ts';
import { cleanTextChecks } from './clean-text-checks.ts';
import { conferenceChecks } from './conference-checks.ts';
import type { Check, Checked, CheckLevel, Found } from './finding.ts';
import { isSwitchable } from './house/rule-packs.ts';
import { houseChecks } from './house-checks.ts';
import { registerChecks } from './register-checks.ts';
import { requiredChecks } from './required-checks.ts';
import { styleChecks } from './style-checks.ts';
import { wordingChecks } from './wording-checks.ts';

/** Every check of an article, in the order of the panel; errors block submitting, signing and publishing. */
export const publishingChecks = {
  ...requiredChecks,
  ...cleanTextChecks,
  ...conferenceChecks,
  ...wordingChecks,
  ...styleChecks,
  ...houseChecks,
  ...registerChecks,
} as const;

export type CheckId = keyof typeof publishingChecks;
/** `answer` is the reason why it stays as it is; what is answered blocks nothing. */
export type Finding = Found & { check: CheckId; level: CheckLevel; isAnswerable?: true; answer?: string };

/** What all checks find, errors first. */
export function runChecks(article: Checked): Finding[] {
  const rows = Object.entries(publishingChecks) as [CheckId, Check][];
  const { answers = [] } = article.metadata;
  const off = new Set((article.house?.off ?? []).filter(isSwitchable));
  const inForce = rows.filter(([check]) => !(isSwitchable(check) && off.has(check)));
  const findings = inForce.flatMap(([check, { level, answerable, find }]) =>
    find(article).map((found): Finding => {
      const answer = answerable ? answerTo(answers, { check, ...found }) : undefined;
      return {
        ...{ check, level, ...found },
        ...(answerable && { isAnswerable: true as const }),
        ...(answer !== undefined && { answer }),
      };
    }),
  );
  return [...findings.filter(isBlocking), ...findings.filter((finding) => !isBlocking(finding))];
}

/** Ids of the checks that block, each once: what `ArticleState.blocking` holds. */
export function blockingChecks(findings: readonly Finding[]): CheckId[] {
  return [...new Set(findings.filter(isBlocking).map(({ check }) => check))];
}

/** An error that nobody has answered. */
export function isBlocking({ level, answer }: Finding): boolean {
  return level === 'error' && answer === undefined;
}
