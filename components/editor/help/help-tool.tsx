'use client';

import { useEffect, useState } from 'react';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { useAnswer } from '#components/editor/tools/use-page-tools.ts';
import { HelpDialog } from './help-dialog.tsx';

/** The keyboard help: by its button, by its keys in the text, and by `?` wherever nothing is being written. */
export function HelpTool({ page }: { page: PageTools }) {
  const [open, setOpen] = useState(false);
  useAnswer(page, 'help', () => setOpen(true));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = event.key === '?' || (event.key === '/' && (event.ctrlKey || event.metaKey));
      if (!isAsked || event.defaultPrevented || isWriting(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return open && <HelpDialog onClose={() => setOpen(false)} />;
}

/** A question mark that somebody types is text, and behind a dialog nothing opens. */
function isWriting({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.isContentEditable || target.matches('input, textarea, select');
  return (key === '?' && isField) || target.closest('[role="dialog"], dialog') !== null;
}
