import { useTranslations } from 'use-intl';
import type { Act } from '#domain/acts.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import { ActDialog } from './act-dialog.tsx';
import { needsGround, needsTime } from './acts-on-revision.ts';
import type { ActWords, Snapshot } from './article-api.ts';
import type { Pending } from './places/use-marking.ts';
import { TakeDownDialog } from './take-down-dialog.tsx';
import { soon, TimeDialog } from './timing/time-dialog.tsx';

/** What is asked before an act, and the revision that the question shows. */
export type Asking = { act: Act; revision?: Snapshot };

type Props = {
  asking: Asking;
  panel: ArticlePanel;
  sectionName: string;
  /** Why the last attempt was refused. */
  problem: string | undefined;
  /** What is marked in the text, which a return takes along. */
  pending: readonly Pending[];
  busy: boolean;
  onClose: () => void;
  carryOut: (act: Act, words: ActWords) => Promise<boolean>;
};

/** Asks for what an act needs: a time, a ground, a reason, or only whether it is meant. */
export function ActQuestion({
  asking: { act, revision },
  panel,
  sectionName,
  problem,
  pending,
  busy,
  onClose,
  carryOut,
}: Props) {
  const t = useTranslations('acts');
  const places = useTranslations('markedPlaces');
  if (needsTime(act))
    return (
      <TimeDialog
        title={t(`${act}.label`)}
        description={t(`${act}.does`)}
        initial={panel.timing.scheduled?.at ?? firstTime(panel)}
        confirm={t(`${act}.label`)}
        problem={problem}
        busy={busy}
        onClose={onClose}
        onConfirm={(at) => void carryOut(act, { at })}
      />
    );
  if (needsGround(act))
    return (
      <TakeDownDialog
        problem={problem}
        busy={busy}
        onClose={onClose}
        onConfirm={(words) => void carryOut(words.at === undefined ? act : 'scheduleTakeDown', words)}
      />
    );
  const isUnsaid = pending.some(({ note }) => note.trim() === '');
  const along = (
    <p className={`text-sm ${isUnsaid ? 'text-danger' : 'text-ink-2'}`}>
      {isUnsaid ? places('withoutNote') : places('inReturn', { count: pending.length })}
    </p>
  );
  return (
    <ActDialog
      act={act}
      revision={revision}
      headline={panel.headline}
      sectionName={sectionName}
      problem={problem}
      {...(act === 'return' && pending.length > 0 && { along, isHeld: isUnsaid })}
      busy={busy}
      onClose={onClose}
      carryOut={carryOut}
    />
  );
}

/** Soon, or when the embargo ends, whichever is later. */
function firstTime({ timing }: ArticlePanel): number {
  return Math.max(soon(Date.now()), timing.embargoEndsAt ?? 0);
}
