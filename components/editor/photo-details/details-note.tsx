import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { useTranslations } from 'use-intl';
import { fillFigure, findFigure } from '#components/editor/commands/figures.ts';
import { runAndFocus } from '#components/editor/commands/run.ts';
import { creditOf, type PhotoDetails } from './photo-details.ts';

export type DescribedPhoto = { figureId: string; details: PhotoDetails };

type DetailsNoteProps = {
  editor: Editor;
  photo: DescribedPhoto;
  /** How many more wait behind it. */
  more: number;
  onDone: () => void;
};

/** What the photographer wrote into a file, to take over or to leave: it is offered, never put in. */
export function DetailsNote({ editor, photo: { figureId, details }, more, onDone }: DetailsNoteProps) {
  const t = useTranslations('photoDetails');
  const figure = findFigure(editor.state.doc, figureId);
  if (!figure) return null;
  const { number } = figure;
  const { caption, taken } = details;
  const credit = creditOf(details);
  const use = (parts: { caption?: string; credit?: string }) => {
    runAndFocus(editor, fillFigure(figureId, parts));
    // The photo itself may arrive a moment later: that is another undo.
    editor.view.dispatch(closeHistory(editor.state.tr));
    onDone();
  };
  return (
    <section className="ms-note" role="status" aria-label={t('label', { number })}>
      <p>
        {t('found', { number })} {taken && t('taken', { taken })} {more > 0 && t('more', { count: more })}
      </p>
      <dl className="ms-photo-details">
        {caption && <Line name={t('caption')} value={caption} />}
        {credit && <Line name={t('credit')} value={credit} />}
      </dl>
      <div className="ms-note-buttons">
        {caption && credit && (
          <button type="button" className="ms-button is-main" onClick={() => use({ caption, credit })}>
            {t('useBoth')}
          </button>
        )}
        {caption && (
          <button type="button" className="ms-button" onClick={() => use({ caption })}>
            {t('useCaption')}
          </button>
        )}
        {credit && (
          <button type="button" className="ms-button" onClick={() => use({ credit })}>
            {t('useCredit')}
          </button>
        )}
        <button type="button" className="ms-button" onClick={onDone}>
          {t('leave')}
        </button>
      </div>
    </section>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
