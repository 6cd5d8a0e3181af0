'use client';

import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';
import { useProblemSentence } from '#components/words/problem-sentence.ts';

const rules = ['gone', 'changed', 'inUse'] as const;

/** A refusal of the page of chains in words: at its field, or for the whole form. */
export function useChainProblem(problem: Problem | undefined) {
  const t = useTranslations('chains.problems');
  const sentence = useProblemSentence();
  const inner = problem && fieldProblemIn(problem);
  const rule = rules.find((known) => known === inner?.rule);
  const isOfField = inner !== undefined && /^(name|nameEn|levels\.\d|sensitiveLevel\.)/.test(inner.field);
  const isHours = inner?.field.endsWith('.hours') ?? false;
  const words = problem && (isHours ? t('hours') : rule ? t(rule) : sentence(problem));
  return {
    errorOf: (field: string) => (isOfField && inner.field === field ? words : undefined),
    general: isOfField ? undefined : words,
  };
}
