'use client';

import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { runAndFocus } from '#components/editor/commands/run.ts';
import { keyHint } from '#components/editor/tools/key-names.ts';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { toolOf } from '#components/editor/tools/tools.ts';
import { useIsMac } from '#components/editor/tools/use-is-mac.ts';
import { Button } from '#components/ui/button.tsx';
import { useSourceWords } from '#components/words/use-source-words.ts';
import { answerLimits } from '#domain/check-answers.ts';
import type { PlacedSlip } from './slip-at.ts';
import { mendSlip } from './slip-commands.ts';
import { useSlipAtCaret } from './use-slip-at-caret.ts';

export type KeepSlip = (slip: { check: string; match: string }, reason: string) => void;
type Props = { editor: Editor; page: PageTools; sheet: RefObject<HTMLElement | null>; keep?: KeepSlip };

/** The card of the slip at the caret: what is wrong, why, what could stand there, and the way to let it be. */
export function SlipCard(props: Props) {
  const frame = useRef<HTMLElement>(null);
  const { slip, close } = useSlipAtCaret(props.editor, frame);
  // Another slip, another question.
  return (
    slip && <Card key={`${slip.check} ${slip.from}`} {...props} slip={slip} frame={frame} close={close} />
  );
}

type CardProps = Props & { slip: PlacedSlip; frame: RefObject<HTMLElement | null>; close: () => void };

function Card({ editor, page, sheet, keep, slip, frame, close }: CardProps) {
  const t = useTranslations('editor.slips');
  const [isAsking, setAsking] = useState(false);
  const wants = slip.isAnswerable && keep !== undefined;
  useEffect(() => (wants ? page.answer('keepSlip', () => setAsking(true)) : undefined), [page, wants]);
  useLayoutEffect(() => {
    if (frame.current && sheet.current) placeBelow(frame.current, editor, sheet.current, slip);
  }, [slip, editor, sheet, frame]);

  function leave(): void {
    editor.view.focus();
    close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  }

  return (
    <section
      ref={frame}
      className="ms-slip-card"
      aria-label={t('label')}
      onKeyDown={onKeyDown}
      // The text keeps the focus and its selection while the card is pressed.
      onMouseDown={(event) => event.target instanceof HTMLInputElement || event.preventDefault()}
    >
      <Words slip={slip} />
      {isAsking && keep ? (
        <Reason
          match={slip.match}
          onClose={() => {
            setAsking(false);
            editor.view.focus();
          }}
          onReason={(reason) => {
            keep({ check: slip.check, match: slip.match }, reason);
            leave();
          }}
        />
      ) : (
        <Acts
          mend={slip.suggest === undefined ? undefined : () => runAndFocus(editor, mendSlip)}
          ask={wants ? () => setAsking(true) : undefined}
        />
      )}
    </section>
  );
}

function Words({ slip: { check, match, suggest, source } }: { slip: PlacedSlip }) {
  const t = useTranslations('checks');
  const why = useTranslations('checkReasons');
  const words = useTranslations('editor.slips');
  const sourceWords = useSourceWords();
  return (
    <div role="status">
      <p className="ms-slip-what">{t(check, { figure: 0 })}</p>
      <p>
        <del>{match}</del>
        {suggest !== undefined && (
          <>
            {' → '}
            <ins>{suggest}</ins>
          </>
        )}
      </p>
      <p className="ms-slip-why">
        {words('why')} {why(check)} {source && `(${sourceWords(source)})`}
      </p>
    </div>
  );
}

type ActsProps = { mend: (() => void) | undefined; ask: (() => void) | undefined };

function Acts({ mend, ask }: ActsProps) {
  const t = useTranslations('editor.slips');
  const isMac = useIsMac();
  if (!mend && !ask) return null;
  return (
    <div className="ms-slip-acts">
      {mend && (
        <Button size="sm" variant="primary" onClick={mend}>
          {t('mend')} <kbd>{keyHint(toolOf('mendSlip').keys ?? '', isMac)}</kbd>
        </Button>
      )}
      {ask && (
        <Button size="sm" onClick={ask}>
          {t('keep')} <kbd>{keyHint(toolOf('keepSlip').keys ?? '', isMac)}</kbd>
        </Button>
      )}
    </div>
  );
}

type ReasonProps = { match: string; onClose: () => void; onReason: (reason: string) => void };

function Reason({ match, onClose, onReason }: ReasonProps) {
  const t = useTranslations('article.checks');
  const common = useTranslations('common');
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="ms-slip-reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onReason(reason.trim());
      }}
    >
      <label>
        {t('reason', { match })}
        <input
          ref={field}
          value={reason}
          maxLength={answerLimits.reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="ms-slip-acts">
        <Button size="sm" variant="quiet" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button size="sm" variant="primary" type="submit" disabled={reason.trim() === ''}>
          {t('keep')}
        </Button>
      </div>
    </form>
  );
}

const gap = 6;

/** Under the last line of the slip, inside the sheet; what is written stays in sight. */
function placeBelow(card: HTMLElement, { view }: Editor, sheet: HTMLElement, { from, to }: PlacedSlip): void {
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  const frame = sheet.getBoundingClientRect();
  const left = Math.min(Math.max(gap, start.left - frame.left), frame.width - card.offsetWidth - gap);
  card.style.top = `${end.bottom + gap - frame.top}px`;
  card.style.left = `${Math.max(gap, left)}px`;
}
