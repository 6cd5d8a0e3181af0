import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { FrontKind } from '#domain/fronts/front.ts';
import { placesOf } from '#domain/fronts/places.ts';
import { usePlaceName } from './place-names.ts';

const plain = ['changed', 'past', 'gone', 'begun'] as const;
const ofPlace = ['notLive', 'twice'] as const;

/** A refusal of the page *Sắp trang* in words. */
export function useFrontProblem(kind: FrontKind): (problem: Problem) => string {
  const t = useTranslations('fronts.problems');
  const nameOf = usePlaceName();
  const sentence = useProblemSentence();
  return (problem) => {
    const inner = fieldProblemIn(problem);
    const rule = plain.find((known) => known === inner?.rule);
    if (rule) return t(rule);
    const about = ofPlace.find((known) => known === inner?.rule);
    const place = placesOf(kind)[Number(inner?.field.split('.')[1])];
    return about && place ? t(about, { place: nameOf(place) }) : sentence(problem);
  };
}
