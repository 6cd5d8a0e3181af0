import { recogniseDocuments } from '#domain/documents/recognise.ts';
import type { CheckLevel } from '#domain/finding.ts';
import { noHouseRules } from '#domain/house/house-rules.ts';
import { type PersonNamed, peopleIn } from '#domain/people/people-in.ts';
import { abbreviations } from '#domain/wording/abbreviations.ts';
import type { Slip } from '#domain/wording/slip.ts';
import { type WordingCheckId, wordingRules } from '#domain/wording-checks.ts';
import { type HouseOfTexts, houseIssues } from './house-issues.ts';
import { issueOf } from './issue-shapes.ts';

/** A block of a report and the line of its source, counted from 1. */
export type ReportLine = { text: string; line: number };

/** What a rule found, in the shape that its own row of `issue-shapes.ts` gives it. */
export type ReportIssue = { level: CheckLevel; rule: string } & Record<string, unknown>;

const ruleNames = Object.keys(wordingRules) as WordingCheckId[];

type Sourced = { sourceLine: number };
export type CheckedReport = {
  citations: (Sourced & Record<string, string | number | null>)[];
  quotations: (Sourced & { text: string })[];
  abbreviations: (Sourced & { short: string; expansion: string })[];
  people: (PersonNamed & Sourced)[];
  issues: ReportIssue[];
};

/**
 * Everything that the rules see in a report before anybody has put it into the newsroom; they are of Vietnamese.
 * `asked` is what a newsroom knows besides.
 */
export function checkReport(
  lines: readonly ReportLine[],
  language: 'vi' | 'en' = 'vi',
  asked?: HouseOfTexts,
): CheckedReport {
  const texts = lines.map(({ text }) => text);
  const house = asked?.house ?? noHouseRules;
  const lineOf = (at: number) => lines[at]?.line ?? 0;
  const each = <T extends object>(find: (text: string) => readonly T[]) =>
    lines.flatMap(({ text, line }) => find(text).map((found) => ({ ...found, sourceLine: line })));
  return {
    citations: each((text) =>
      recogniseDocuments(text).map(({ raw, canonical, system, type, typeName, org, issuer, issued }) => ({
        ...{ raw, canonical, system, type: type ?? null, typeName: typeName ?? null, org },
        ...{ issuer: issuer ?? null, issued: issued ?? null },
      })),
    ),
    quotations: each((text) =>
      [...text.matchAll(/[“"]([^”"]+)[”"]/gu)].map(([, quoted = '']) => ({ text: quoted })),
    ),
    abbreviations: each((text) =>
      Object.entries(abbreviations)
        .filter(([short]) => new RegExp(`(?<![\\p{L}\\p{N}/-])${short}(?![\\p{L}\\p{N}/-])`, 'u').test(text))
        .map(([short, expansion]) => ({ short, expansion })),
    ),
    people: each(peopleIn),
    issues: language === 'vi' ? [...ofWording(), ...(asked ? ofHouse(asked) : [])] : [],
  };

  function ofWording(): ReportIssue[] {
    const inForce = ruleNames.filter((id) => !house.off.includes(id));
    return inForce.flatMap((id) =>
      wordingRules[id].find(texts, house).map((slip: Slip) => ({
        level: wordingRules[id].level,
        ...issueOf(id, slip, { lineOf, textOf: (at) => texts[at] ?? '' }),
      })),
    );
  }

  function ofHouse(known: HouseOfTexts): ReportIssue[] {
    return houseIssues(texts, known).map(({ name, level, slip: { at, match, suggest, source } }) => ({
      ...{ level, rule: name, line: lineOf(at), match },
      ...(suggest && { suggest }),
      ...(source && { source }),
    }));
  }
}
