import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { ConferenceField } from '#domain/conferences/record.ts';

const rules = [
  'endsBeforeItBegins',
  'notAWriter',
  'inUse',
  'notACalendar',
  'noEntries',
  'tooManyEntries',
] as const;

/** A refusal of the pages about conferences in words: at its field, or for all of it. */
export function useConferenceProblem(problem: Problem | undefined) {
  const t = useTranslations('conferences');
  const sentence = useProblemSentence();
  const inner = problem && fieldProblemIn(problem);
  const field = inner?.field.split('.')[0];
  const rule = rules.find((known) => known === inner?.rule);
  const words =
    problem && (rule ? t(`problems.${rule}`) : (formWords(inner?.rule, field, t) ?? sentence(problem)));
  return {
    errorOf: (name: ConferenceField) => (field === name ? words : undefined),
    general: words,
  };
}

type Translate = ReturnType<typeof useTranslations<'conferences'>>;

function formWords(rule: string | undefined, field: string | undefined, t: Translate): string | undefined {
  if (rule === 'too_small' && field === 'name') return t('problems.missing');
  return rule === 'too_big' ? t('problems.tooLong') : undefined;
}
