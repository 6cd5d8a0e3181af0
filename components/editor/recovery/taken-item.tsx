import { useTranslations } from 'use-intl';
import { Runs } from '#components/desk/article/changes.tsx';
import { CopyButton } from '#components/editor/save/copy-button.tsx';
import { syllableDiff } from '#domain/syllable-diff.ts';
import { DiscardButton } from './discard-button.tsx';
import type { TakenWords } from './taken-words.ts';
import { useWhen } from './use-when.ts';

type TakenItemProps = { words: TakenWords; onPutBack: () => void; onDiscard: () => void };

/** Words that went with a place that somebody else deleted, shown in the block in which they stood. */
export function TakenItem({ words: { at, text, block }, onPutBack, onDiscard }: TakenItemProps) {
  const t = useTranslations('recovery');
  const when = useWhen();
  return (
    <li>
      <p>{t('taken', { when: when(at) })}</p>
      <blockquote>
        <Runs
          runs={
            block.includes(text) ? syllableDiff(block.replace(text, ''), block) : [{ kind: 'added', text }]
          }
        />
      </blockquote>
      <div className="ms-note-buttons">
        <button type="button" className="ms-button is-main" onClick={onPutBack}>
          {t('putBack')}
        </button>
        <CopyButton label={t('copy')} done={t('copied')} text={() => text} />
        <DiscardButton onDiscard={onDiscard} />
      </div>
    </li>
  );
}
