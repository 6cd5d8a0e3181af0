import type { ArticlePanel } from '#domain/views/article-view.ts';
import { LiveLine } from './live-line.tsx';
import { OwedNote } from './owed-note.tsx';
import { TakenDownNote } from './taken-down-note.tsx';
import { EmbargoLine } from './timing/embargo-line.tsx';
import { isHeldBack } from './timing/is-held-back.ts';
import { ScheduleLine } from './timing/schedule-line.tsx';
import { TakeDownLine } from './timing/take-down-line.tsx';
import type { Acting } from './use-act.ts';

type Props = {
  panel: ArticlePanel;
  acting: Acting;
  preview: (revision: { id: string; number: number }) => void;
  changeTime: () => void;
  callOff: (act: 'unschedule' | 'unscheduleTakeDown') => void;
  countersign: () => void;
};

/** What is true of the article beside its stage: ordered, held back, owed, taken down, seen by readers. */
export function StandingNotes({ panel, acting, preview, changeTime, callOff, countersign }: Props) {
  const busy = acting.busy !== undefined;
  return (
    <>
      <ScheduleLine panel={panel} busy={busy} change={changeTime} callOff={() => callOff('unschedule')} />
      <TakeDownLine panel={panel} busy={busy} callOff={() => callOff('unscheduleTakeDown')} />
      {isHeldBack(panel) && <EmbargoLine panel={panel} acting={acting} />}
      {panel.owed && (
        <OwedNote
          owed={panel.owed}
          maySign={panel.acts.includes('countersign')}
          busy={acting.busy === 'countersign'}
          preview={preview}
          sign={countersign}
        />
      )}
      {panel.takenDown && <TakenDownNote takenDown={panel.takenDown} />}
      {panel.live && <LiveLine live={panel.live} isOpen={panel.stage !== 'live'} />}
    </>
  );
}
