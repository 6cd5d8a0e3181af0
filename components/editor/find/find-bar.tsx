'use client';

import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { useAnswer, useShownAsOn } from '#components/editor/tools/use-page-tools.ts';
import { FindPanel } from './find-panel.tsx';

type FindBarProps = { editor: Editor; page: PageTools; editable: boolean };
type Open = { withReplace: boolean; query: string; asked: number };

/** Find and replace, opened by its keys and its button; asked for again, it takes the selected words. */
export function FindBar({ editor, page, editable }: FindBarProps) {
  const [open, setOpen] = useState<Open>();
  const show = (withReplace: boolean) =>
    setOpen((before) => ({
      withReplace: editable && (withReplace || before?.withReplace === true),
      query: selectedWords(editor) || before?.query || '',
      asked: (before?.asked ?? 0) + 1,
    }));
  function close(): void {
    setOpen(undefined);
    editor.view.focus();
  }
  useAnswer(page, 'find', () => show(false));
  useAnswer(page, 'replace', () => show(true));
  useAnswer(page, 'endFind', close);
  useShownAsOn(page, 'find', open !== undefined);
  if (!open) return null;
  return (
    <FindPanel
      key={open.query}
      editor={editor}
      firstQuery={open.query}
      editable={editable}
      withReplace={open.withReplace}
      asked={open.asked}
      onClose={close}
    />
  );
}

/** A few words of one block; more than that is no query. */
function selectedWords({ state: { selection, doc } }: Editor): string {
  const { from, to, $from, $to } = selection;
  const isShort = $from.sameParent($to) && to - from <= 80;
  return isShort ? doc.textBetween(from, to, undefined, '\n').replace(/\n.*/, '') : '';
}
