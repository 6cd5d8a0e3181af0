import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';
import { useProblemSentence } from '#components/words/problem-sentence.ts';

const rules = ['ownWords', 'taken', 'changed', 'endsBeforeItBegins', 'noColumns'] as const;

/** A refusal of the page of the register in words. */
export function useRegisterProblem(): (problem: Problem) => string {
  const t = useTranslations('register.problems');
  const sentence = useProblemSentence();
  return (problem) => {
    const inner = fieldProblemIn(problem);
    const rule = rules.find((known) => known === inner?.rule);
    if (rule) return t(rule);
    if (inner?.field === 'link') return t('link');
    if (inner?.field === 'title') return t('title');
    return inner?.field === 'name' ? t('missing') : sentence(problem);
  };
}
