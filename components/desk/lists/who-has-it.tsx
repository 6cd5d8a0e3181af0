import { useTranslations } from 'use-intl';
import { useLanguage } from '#components/words/use-language.ts';
import type { ArticleRow } from '#domain/views/article-row.ts';
import type { PersonName } from '#domain/views/person-name.ts';

type Props = { row: ArticleRow; person: PersonName; waitsForPerson: boolean };

/** Who is reviewing an article, or else whose turn it is. */
export function WhoHasIt(props: Props) {
  const words = useTurn(props);
  return words ? <span className="text-xs xl:w-full">{words}</span> : null;
}

function useTurn({ row, person, waitsForPerson }: Props): string | undefined {
  const t = useTranslations('list');
  const language = useLanguage();
  const { stage, assignedTo, waitsFor, author } = row;
  if (waitsForPerson && author.id === person.id) return t('waitsForYourWord');
  if (stage === 'approved') return t('waitsForPublishing');
  if (stage !== 'inReview') return undefined;
  if (assignedTo?.id === person.id) return t('heldByYou');
  if (assignedTo) return t('heldBy', { person: assignedTo.name });
  return waitsFor && t('waitsFor', { level: language === 'en' ? waitsFor.nameEn : waitsFor.name });
}
