import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { Act } from '#domain/acts.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import { ActQuestion, type Asking } from './act-question.tsx';
import { actButtons, namesRevision } from './acts-on-revision.ts';
import type { ActWords } from './article-api.ts';
import type { Marking } from './places/use-marking.ts';
import { StandingNotes } from './standing-notes.tsx';
import type { Acting } from './use-act.ts';

type Props = {
  panel: ArticlePanel;
  acting: Acting;
  sectionName: string;
  /** Leads to the checks that keep an act from being done. */
  showChecks: () => void;
  preview: (revision: { id: string; number: number }) => void;
  /** What is marked in the text for a return. */
  marking: Marking;
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
export function ActBar({ panel, acting, sectionName, showChecks, preview, marking }: Props) {
  const { busy, prepare, perform } = acting;
  const t = useTranslations('acts');
  const s = useTranslations('article.signOff');
  const [asking, setAsking] = useState<Asking>();
  const [problem, setProblem] = useState<Problem>();
  const [published, setPublished] = useState<string>();
  const sentence = useProblemSentence();
  const blocked = actButtons.filter((act) => panel.actsOnceMended.includes(act));
  const isScheduled = panel.timing.scheduled !== undefined;
  // What is ordered already is changed where it stands.
  const offered = actButtons.filter(
    (act) => panel.acts.includes(act) && !(act === 'schedule' && isScheduled),
  );
  // One row of one order: a button that the checks hold back meanwhile stays the one that is being pressed.
  const shown = actButtons.filter((act) => blocked.includes(act) || offered.includes(act));
  const isIdle = shown.length === 0 && !panel.acts.includes('countersign');

  // What the checks held back needs no telling any more once they are content.
  const isStanding =
    problem !== undefined &&
    !(problem.code === 'refused' && problem.refusal.rule === 'checksPass' && blocked.length === 0);

  async function carryOut(act: Act, words?: ActWords, named?: { revisionId: string }): Promise<boolean> {
    setProblem(undefined);
    setPublished(undefined);
    const outcome = await perform(act, words, named ?? asking?.revision);
    if (outcome.ok && act === 'return') marking.clear();
    if (outcome.ok) setPublished(outcome.value.path);
    else tell(outcome.problem);
    // What was written stays where it was written until it has arrived.
    if (outcome.ok || words === undefined || Object.keys(words).length === 0) setAsking(undefined);
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
        {shown.map((act) => (
          <Button
            key={act}
            variant={act === offered[0] && !quiet.includes(act) ? 'primary' : 'secondary'}
            busy={busy === act}
            disabled={busy !== undefined}
            onClick={() => press(act)}
          >
            {t(`${act}.label`)}
          </Button>
        ))}
        {isIdle && <p className="text-sm text-ink-2">{s('nothingToDo')}</p>}
      </div>
      {isStanding && problem && <Notice tone="danger">{sentence(problem)}</Notice>}
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
      <StandingNotes
        panel={panel}
        acting={acting}
        preview={preview}
        changeTime={() => void ask('schedule')}
        callOff={(act) => void carryOut(act)}
        countersign={() => void carryOut('countersign', {}, panel.owed)}
      />
      {asking && (
        <ActQuestion
          asking={asking}
          problem={isStanding && problem ? sentence(problem) : undefined}
          panel={panel}
          pending={marking.pending}
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
