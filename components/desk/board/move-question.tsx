'use client';

import type { Route } from 'next';
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ActDialog } from '#components/desk/article/act-dialog.tsx';
import { namesRevision } from '#components/desk/article/acts-on-revision.ts';
import { type ActWords, articleApi, type Snapshot } from '#components/desk/article/article-api.ts';
import type { Answer, Problem } from '#components/desk/desk-api.ts';
import type { LineContext } from '#components/desk/lists/article-line.tsx';
import { sectionNameOf } from '#components/desk/lists/section-names.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import { useLanguage } from '#components/words/use-language.ts';
import { type BoardMove, isReadFirst } from '#domain/board.ts';
import type { ArticleRow } from '#domain/views/article-row.ts';

/** A card that is about to be moved. */
export type Moving = { row: ArticleRow; move: BoardMove };

type Props = {
  moving: Moving;
  context: LineContext;
  onClose: () => void;
  onMoved: (moving: Moving) => void;
};

/** Asks before a card moves: for a reason, whether it is meant, or to read first. */
export function MoveQuestion({ moving, context, onClose, onMoved }: Props) {
  const t = useTranslations('board');
  const language = useLanguage();
  const sentence = useProblemSentence();
  const { row, move } = moving;
  const api = useMemo(() => articleApi(row.id), [row.id]);
  const [revision, setRevision] = useState<Snapshot>();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const isNamed = namesRevision(move.act) && !isReadFirst(move.act);

  useEffect(() => {
    if (!isNamed) return;
    let isGone = false;
    void keepWhatStands(api).then((kept) => {
      if (isGone) return;
      if (kept.ok) setRevision(kept.value);
      else setProblem(kept.problem);
    });
    return () => {
      isGone = true;
    };
  }, [api, isNamed]);

  async function carryOut(act: BoardMove['act'], words: ActWords): Promise<boolean> {
    if (isNamed && !revision) return false;
    setBusy(true);
    const answer = await api.act(act, { ...words, ...(revision && { revisionId: revision.revisionId }) });
    setBusy(false);
    if (answer.ok) onMoved(moving);
    else setProblem(answer.problem);
    return answer.ok;
  }

  if (isReadFirst(move.act)) {
    return (
      <Dialog
        open
        onOpenChange={(open) => !open && onClose()}
        title={t('readFirst')}
        description={t('readFirstText')}
        footer={
          <ButtonLink href={`/desk/articles/${row.id}` as Route} variant="primary">
            {t('open')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <ActDialog
      act={move.act}
      revision={revision}
      headline={row.headline}
      sectionName={row.section ? sectionNameOf(context.sections, row.section, language) : ''}
      problem={problem && sentence(problem)}
      busy={isBusy || (isNamed && !revision && !problem)}
      onClose={onClose}
      carryOut={carryOut}
    />
  );
}

/** Keeps the text as the server has it now as a revision, which the question then names. */
async function keepWhatStands(api: ReturnType<typeof articleApi>): Promise<Answer<Snapshot>> {
  const panel = await api.panel();
  if (!panel.ok) return panel;
  return api.snapshot({ version: panel.value.version, metaVersion: panel.value.metaVersion });
}
