import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';
import { useProblemSentence } from '#components/words/problem-sentence.ts';

const rules = ['taken', 'reserved', 'tooDeep', 'gone', 'changed', 'inUse'] as const;
const fields = ['id', 'name', 'nameEn', 'parentId', 'chainId'];

/** A refusal of the page *Chuyên mục* in words: at its field, or for all of it. */
export function useSectionProblem(problem: Problem | undefined) {
  const t = useTranslations('sections.problems');
  const sentence = useProblemSentence();
  const inner = problem && fieldProblemIn(problem);
  const rule = rules.find((known) => known === inner?.rule);
  const isSlug = inner?.field === 'id' && inner.rule === 'invalid_format';
  const words = problem && (isSlug ? t('badSlug') : rule ? t(rule) : sentence(problem));
  const isOfField = inner !== undefined && fields.includes(inner.field);
  return {
    errorOf: (field: string) => (isOfField && inner.field === field ? words : undefined),
    general: isOfField ? undefined : words,
  };
}
