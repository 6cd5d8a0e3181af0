'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { linkPlace, removeLink, setLink } from '#components/editor/commands/links.ts';
import { run } from '#components/editor/commands/run.ts';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { useAnswer } from '#components/editor/tools/use-page-tools.ts';
import { safeHref } from '#content/url-rule.ts';

type LinkDialogProps = { editor: Editor; onClose: () => void };

/** Opens the question for an address when a tool or a key asks for it. */
export function LinkTool({ editor, page }: { editor: Editor; page: PageTools }) {
  const [open, setOpen] = useState(false);
  useAnswer(page, 'link', () => setOpen(true));
  return open && <LinkDialog editor={editor} onClose={() => setOpen(false)} />;
}

/** Asks for the address of a link, and says in plain words why one is not taken. */
function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const t = useTranslations('editor.linkDialog');
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useId();
  const [place] = useState(() => linkPlace(editor.state));
  const [address, setAddress] = useState(place.href);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  // The browser keeps everything outside an open dialog from focus, so the dialog ends first.
  function close(): void {
    dialog.current?.close();
  }
  function closed(): void {
    onClose();
    editor.view.focus();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const href = addressOf(address);
    setRefused(href === undefined);
    if (href === undefined) return;
    run(editor, setLink(place, href));
    close();
  }

  return (
    <dialog ref={dialog} className="ms-dialog" aria-label={t('title')} onClose={closed}>
      <form onSubmit={submit} noValidate>
        <label htmlFor={field}>{t('address')}</label>
        <input
          id={field}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={address}
          aria-invalid={refused}
          aria-describedby={`${field}-note`}
          onChange={({ target }) => {
            setAddress(target.value);
            setRefused(false);
          }}
        />
        <p
          id={`${field}-note`}
          role={refused ? 'alert' : undefined}
          className={refused ? 'is-danger' : undefined}
        >
          {refused ? t('unsafe') : t('hint')}
        </p>
        <div className="ms-dialog-buttons">
          <button type="submit" className="ms-button is-main">
            {t('set')}
          </button>
          {place.href !== '' && (
            <button
              type="button"
              className="ms-button"
              onClick={() => {
                run(editor, removeLink(place));
                close();
              }}
            >
              {t('remove')}
            </button>
          )}
          <button type="button" className="ms-button" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** People paste `www.qdnd.vn/…`; what is missing is the scheme, not the sense. */
function addressOf(written: string): string | undefined {
  const bare = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written.trim());
  return safeHref(written) ?? (bare ? safeHref(`https://${written.trim()}`) : undefined);
}
