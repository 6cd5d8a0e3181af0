import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { Act } from '#domain/acts.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import { ActDialog } from './act-dialog.tsx';
import { actButtons } from './acts-on-revision.ts';
import type { ActOutcome, ActWords } from './use-act.ts';

type Props = {
  panel: ArticlePanel;
  busy: Act | undefined;
  perform: (act: Act, words?: ActWords) => Promise<ActOutcome>;
};

const askFirst: readonly Act[] = ['publish', 'return', 'spike'];
const quiet: readonly Act[] = ['spike', 'return', 'claim', 'restore'];

/** The acts that this person may do now; the server decides again when one is asked for. */
export function ActBar({ panel, busy, perform }: Props) {
  const t = useTranslations('acts');
  const s = useTranslations('article.signOff');
  const [asking, setAsking] = useState<Act>();
  const [problem, setProblem] = useState<Problem>();
  const [published, setPublished] = useState<string>();
  const sentence = useProblemSentence();
  const offered = actButtons.filter((act) => panel.acts.includes(act));

  async function carryOut(act: Act, words?: ActWords): Promise<boolean> {
    setProblem(undefined);
    setPublished(undefined);
    const outcome = await perform(act, words);
    if (outcome.ok) setPublished(outcome.path);
    else setProblem(outcome.problem);
    setAsking(undefined);
    return outcome.ok;
  }

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        {offered.map((act, index) => (
          <Button
            key={act}
            variant={quiet.includes(act) ? 'secondary' : index === 0 ? 'primary' : 'secondary'}
            busy={busy === act}
            disabled={busy !== undefined}
            onClick={() => (askFirst.includes(act) ? setAsking(act) : void carryOut(act))}
          >
            {t(`${act}.label`)}
          </Button>
        ))}
        {offered.length === 0 && <p className="text-sm text-ink-2">{s('nothingToDo')}</p>}
      </div>
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      {!problem && panel.publishRefusal && panel.stage !== 'live' && panel.stage !== 'draft' && (
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
      {panel.live && (
        <p className="text-sm">
          <a className="text-accent underline underline-offset-4" href={panel.live.path}>
            {s('seeLive', { number: panel.live.sequence })}
          </a>
          {panel.stage !== 'live' && <span className="block text-ink-2">{s('liveStays')}</span>}
        </p>
      )}
      {asking && (
        <ActDialog
          act={asking}
          panel={panel}
          busy={busy !== undefined}
          onClose={() => setAsking(undefined)}
          carryOut={carryOut}
        />
      )}
    </div>
  );
}
