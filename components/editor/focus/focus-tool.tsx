'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { useAnswer, useShownAsOn } from '#components/editor/tools/use-page-tools.ts';
import { keepFocusing, wasFocusing } from './focus-memory.ts';
import { setFocusing } from './focus-plugin.ts';

type FocusToolProps = { editor: Editor; page: PageTools };

/** Only the text: what stands beside it is hidden, other paragraphs are dimmed. Esc or the same key leads back. */
export function FocusTool({ editor, page }: FocusToolProps) {
  const [on, setOn] = useState(wasFocusing);
  useAnswer(page, 'focus', () => setOn(!on));
  useShownAsOn(page, 'focus', on);

  useEffect(() => {
    keepFocusing(on);
    document.documentElement.toggleAttribute('data-writing-focus', on);
    // Whatever moved on the page, the caret stays in sight.
    editor.view.dispatch(setFocusing(editor.state, on).scrollIntoView());
    return () => document.documentElement.removeAttribute('data-writing-focus');
  }, [editor, on]);

  useEffect(() => {
    if (!on) return;
    // Whatever else Esc closes has said so before the key arrives here.
    const onKeyDown = (event: KeyboardEvent) => {
      const isFree =
        !event.defaultPrevented &&
        !event.isComposing &&
        !document.querySelector('[role="dialog"], dialog[open]');
      if (event.key === 'Escape' && isFree) setOn(false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);

  return null;
}
