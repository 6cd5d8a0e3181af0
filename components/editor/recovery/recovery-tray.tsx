import { useTranslations } from 'use-intl';
import type { OpenedManuscript } from '#components/editor/use-manuscript.ts';
import { OfferedItem } from './offered-item.tsx';
import { TakenItem } from './taken-item.tsx';

type Choices = Pick<OpenedManuscript, 'taken' | 'putBack' | 'discardTaken' | 'work' | 'closeWork'>;

/** Everything of the writer's that is not in the text: each with what it would change, none of it put in unasked. */
export function RecoveryTray({ manuscript }: { manuscript: Choices }) {
  const t = useTranslations('recovery');
  const { taken, putBack, discardTaken, work, closeWork } = manuscript;
  const count = taken.length + work.length;
  if (count === 0) return null;
  return (
    <section className="ms-note ms-recovery is-danger" role="alert" aria-label={t('label')}>
      <p className="ms-recovery-title">{t('title', { count })}</p>
      <ul>
        {taken.map((words) => (
          <TakenItem
            key={words.id}
            words={words}
            onPutBack={() => putBack(words)}
            onDiscard={() => discardTaken(words)}
          />
        ))}
        {work.map((offer) => (
          <OfferedItem key={offer.at} work={offer} onDone={() => closeWork(offer)} />
        ))}
      </ul>
    </section>
  );
}
