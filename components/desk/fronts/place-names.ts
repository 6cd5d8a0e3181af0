import { useTranslations } from 'use-intl';
import type { Place } from '#domain/fronts/places.ts';

/** What a place is called: *Bài chính*, *Bài kèm 2*. */
export function usePlaceName(): (place: Place) => string {
  const t = useTranslations('fronts');
  return ({ group, order }) => {
    const name = t(`groups.${group.name}`);
    return group.room === 1 ? name : t('numbered', { group: name, order });
  };
}
