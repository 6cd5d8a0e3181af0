import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { Act } from '#domain/acts.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import { ActDialog } from './act-dialog.tsx';
import { actButtons, namesRevision, needsGround, needsTime } from './acts-on-revision.ts';
import type { ActWords, Snapshot } from './article-api.ts';
import { LiveLine } from './live-line.tsx';
import { OwedNote } from './owed-note.tsx';
import { TakeDownDialog } from './take-down-dialog.tsx';
import { TakenDownNote } from './taken-down-note.tsx';
import { EmbargoLine } from './timing/embargo-line.tsx';
import { isHeldBack } from './timing/is-held-back.ts';
import { ScheduleLine } from './timing/schedule-line.tsx';
import { TakeDownLine } from './timing/take-down-line.tsx';
import { soon, TimeDialog } from './timing/time-dialog.tsx';
import type { Acting } from './use-act.ts';

type Props = {
  panel: ArticlePanel;
  acting: Acting;
  sectionName: string;
  /** Leads to the checks that keep an act from being done. */
  showChecks: () => void;
  preview: (revision: { id: string; number: number }) => void;
};

const askFirst: readonly Act[] = [
  'publish',
  'schedule',
  'return',
  'publishUrgently',
  'putBack',
  'takeDown',
  'spike',
];
const quiet: readonly Act[] = [
  'spike',
  'return',
  'claim',
  'restore',
  'schedule',
  'publishUrgently',
  'putBack',
  'takeDown',
];

/** The acts that this person may do now; the server decides again when one is asked for. */
export function ActBar({ panel, acting, sectionName, showChecks, preview }: Props) {
  const { busy, prepare, perform } = acting;
  const t = useTranslations('acts');
  const s = useTranslations('article.signOff');
  const [asking, setAsking] = useState<{ act: Act; revision?: Snapshot }>();
  const [problem, setProblem] = useState<Problem>();
  const [published, setPublished] = useState<string>();
  const sentence = useProblemSentence();
  const blocked = actButtons.filter((act) => panel.actsOnceMended.includes(act));
  const isScheduled = panel.timing.scheduled !== undefined;
  // What is ordered already is changed where it stands.
  const offered = actButtons.filter(
    (act) => panel.acts.includes(act) && !(act === 'schedule' && isScheduled),
  );

  // What the checks held back needs no telling any more once they are content.
  const isStanding =
    problem !== undefined &&
    !(problem.code === 'refused' && problem.refusal.rule === 'checksPass' && blocked.length === 0);

  async function carryOut(act: Act, words?: ActWords, named?: { revisionId: string }): Promise<boolean> {
    setProblem(undefined);
    setPublished(undefined);
    const outcome = await perform(act, words, named ?? asking?.revision);
    if (outcome.ok) setPublished(outcome.value.path);
    else tell(outcome.problem);
    setAsking(undefined);
    return outcome.ok;
  }

  /** What the checks say is where it is mended. */
  function tell(told: Problem): void {
    setProblem(told);
    if (told.code === 'refused' && told.refusal.rule === 'checksPass') showChecks();
  }

  /** What the checks held back a moment ago is asked for again: the server knows what was mended since. */
  function press(act: (typeof actButtons)[number]): void {
    if (!askFirst.includes(act)) void carryOut(act);
    else if (blocked.includes(act)) tell({ code: 'refused', refusal: { rule: 'checksPass', act } });
    else void ask(act);
  }

  async function ask(act: Act): Promise<void> {
    setProblem(undefined);
    if (!namesRevision(act)) {
      setAsking({ act });
      return;
    }
    const kept = await prepare(act);
    if (kept.ok) setAsking({ act, revision: kept.value });
    else setProblem(kept.problem);
  }

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        {blocked.map((act) => (
          <Button key={act} busy={busy === act} disabled={busy !== undefined} onClick={() => press(act)}>
            {t(`${act}.label`)}
          </Button>
        ))}
        {offered.map((act, index) => (
          <Button
            key={act}
            variant={!quiet.includes(act) && index === 0 ? 'primary' : 'secondary'}
            busy={busy === act}
            disabled={busy !== undefined}
            onClick={() => press(act)}
          >
            {t(`${act}.label`)}
          </Button>
        ))}
        {offered.length + blocked.length === 0 && <p className="text-sm text-ink-2">{s('nothingToDo')}</p>}
      </div>
      <ScheduleLine
        panel={panel}
        busy={busy !== undefined}
        change={() => void ask('schedule')}
        callOff={() => void carryOut('unschedule')}
      />
      <TakeDownLine
        panel={panel}
        busy={busy !== undefined}
        callOff={() => void carryOut('unscheduleTakeDown')}
      />
      {isStanding && problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      {isHeldBack(panel) && <EmbargoLine panel={panel} acting={acting} />}
      {!isStanding && panel.publishRefusal && !isScheduled && isOnItsWay(panel) && (
        <p className="text-sm text-ink-2">{sentence({ code: 'refused', refusal: panel.publishRefusal })}</p>
      )}
      {published && (
        <Notice tone="ok">
          {s('nowPublished')}{' '}
          <a className="font-medium underline" href={published}>
            {published}
          </a>
        </Notice>
      )}
      {panel.owed && (
        <OwedNote
          owed={panel.owed}
          maySign={panel.acts.includes('countersign')}
          busy={busy === 'countersign'}
          preview={preview}
          sign={() => void carryOut('countersign', {}, panel.owed)}
        />
      )}
      {panel.takenDown && <TakenDownNote takenDown={panel.takenDown} />}
      {panel.live && <LiveLine live={panel.live} isOpen={panel.stage !== 'live'} />}
      {asking && needsTime(asking.act) && (
        <TimeDialog
          title={t(`${asking.act}.label`)}
          description={t(`${asking.act}.does`)}
          initial={panel.timing.scheduled?.at ?? firstTime(panel)}
          confirm={t(`${asking.act}.label`)}
          busy={busy !== undefined}
          onClose={() => setAsking(undefined)}
          onConfirm={(at) => void carryOut(asking.act, { at })}
        />
      )}
      {asking && needsGround(asking.act) && (
        <TakeDownDialog
          busy={busy !== undefined}
          onClose={() => setAsking(undefined)}
          onConfirm={(words) =>
            void carryOut(words.at === undefined ? asking.act : 'scheduleTakeDown', words)
          }
        />
      )}
      {asking && !needsTime(asking.act) && !needsGround(asking.act) && (
        <ActDialog
          act={asking.act}
          revision={asking.revision}
          headline={panel.headline}
          sectionName={sectionName}
          busy={busy !== undefined}
          onClose={() => setAsking(undefined)}
          carryOut={carryOut}
        />
      )}
    </div>
  );
}

/** Whether it is on its way to readers: only then is it worth saying why it cannot go out yet. */
function isOnItsWay({ stage }: ArticlePanel): boolean {
  return stage === 'inReview' || stage === 'approved' || stage === 'returned';
}

/** Soon, or when the embargo ends, whichever is later. */
function firstTime({ timing }: ArticlePanel): number {
  return Math.max(soon(Date.now()), timing.embargoEndsAt ?? 0);
}
