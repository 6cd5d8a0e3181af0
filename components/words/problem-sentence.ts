'use client';

import { useTranslations } from 'use-intl';
import type { FieldProblem } from '#domain/problem.ts';
import type { DeskProblem } from './desk-problem.ts';
import type { FieldRule } from './field-rules.ts';
import { vi } from './vi.ts';

type Sentence = (problem: DeskProblem) => string;

/** Words a problem: what happened and what to do now, in the language of the desk. */
export function useProblemSentence(): Sentence {
  const t = useTranslations();
  const fieldSentence = ({ field, rule }: FieldProblem): string => {
    if (!isFieldRule(rule)) return t('problems.invalid');
    const label = field.split('.')[0] ?? '';
    const sentence = t(`fieldRules.${rule}`);
    return isDetail(label) ? `${t(`article.details.${label}`)}: ${sentence}` : sentence;
  };
  return (problem) => {
    if (problem.code === 'refused') {
      const { rule, blocking = [] } = problem.refusal;
      const why = t(`refusals.${rule}`);
      // Whoever runs the system knows these names; an editor can pass them on.
      return rule === 'imprintComplete' && blocking.length > 0 ? `${why} (${blocking.join(', ')})` : why;
    }
    if (problem.code === 'tooMany') return t('problems.tooMany', { seconds: problem.retryAfter });
    if (problem.code !== 'invalid') return t(`problems.${problem.code}`);
    const inner = problem.problem;
    return 'field' in inner ? fieldSentence(inner) : t(`contentRules.${inner.rule}`);
  };
}

function isFieldRule(rule: string): rule is FieldRule {
  return Object.hasOwn(vi.fieldRules, rule);
}

const details = [
  'section',
  'tags',
  'byline',
  'dateline',
  'language',
  'sensitive',
  'slug',
  'translationOf',
  'conference',
  'updateNote',
  'answers',
] as const;

function isDetail(label: string): label is (typeof details)[number] {
  return details.some((detail) => detail === label);
}
