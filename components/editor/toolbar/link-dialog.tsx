'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { linkPlace, removeLink, setLink } from '#components/editor/commands/links.ts';
import { runAct } from '#components/editor/commands/run.ts';
import type { EditorApi } from '#components/editor/editor-api.ts';
import { FoundArticles, optionId } from '#components/editor/links/found-articles.tsx';
import { useFoundArticles } from '#components/editor/links/use-found-articles.ts';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { useAnswer } from '#components/editor/tools/use-page-tools.ts';
import { safeHref } from '#content/url-rule.ts';
import type { PublishedLink } from '#domain/published.ts';

type Finding = { find: EditorApi['findPublished'] };
type LinkDialogProps = Finding & { editor: Editor; onClose: () => void };

/** Opens the question for an address when a tool or a key asks for it. */
export function LinkTool({ editor, page, find }: Finding & { editor: Editor; page: PageTools }) {
  const [open, setOpen] = useState(false);
  useAnswer(page, 'link', () => setOpen(true));
  return open && <LinkDialog editor={editor} find={find} onClose={() => setOpen(false)} />;
}

/**
 * Asks for the address of a link, or for words of the title of a published article, and says in plain words why an
 * address is not taken.
 */
function LinkDialog({ editor, find, onClose }: LinkDialogProps) {
  const t = useTranslations('editor.linkDialog');
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useId();
  const [place] = useState(() => linkPlace(editor.state));
  const [address, setAddress] = useState(place.href);
  const [refused, setRefused] = useState(false);
  const [active, setActive] = useState(-1);
  const query = isAddress(address) ? undefined : address.trim();
  const found = useFoundArticles(query, find);
  const links = found.state === 'found' ? found.links : [];
  const listId = `${field}-list`;

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

  function choose({ path, headline }: PublishedLink): void {
    runAct(editor, setLink(place, path, headline));
    close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move === undefined || links.length === 0) return;
    event.preventDefault();
    setActive((active + move + links.length) % links.length);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const chosen = links[active];
    if (chosen) {
      choose(chosen);
      return;
    }
    const href = addressOf(address);
    setRefused(href === undefined);
    if (href === undefined) return;
    runAct(editor, setLink(place, href));
    close();
  }

  return (
    <dialog ref={dialog} className="ms-dialog" aria-label={t('title')} onClose={closed}>
      <form onSubmit={submit} noValidate>
        <label htmlFor={field}>{t('address')}</label>
        <input
          id={field}
          type="text"
          role="combobox"
          aria-expanded={links.length > 0}
          aria-controls={links.length > 0 ? listId : undefined}
          aria-activedescendant={links[active] && optionId(listId, active)}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={address}
          aria-invalid={refused}
          aria-describedby={`${field}-note`}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setAddress(target.value);
            setActive(-1);
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
        <FoundArticles id={listId} found={found} active={active} onChoose={choose} />
        <div className="ms-dialog-buttons">
          <button type="submit" className="ms-button is-main">
            {t('set')}
          </button>
          {place.href !== '' && (
            <button
              type="button"
              className="ms-button"
              onClick={() => {
                runAct(editor, removeLink(place));
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

/** Whether somebody is writing an address: else it is words to look for. */
function isAddress(written: string): boolean {
  return /[:/.@#]/.test(written) || safeHref(written) !== undefined;
}

/** People paste `www.qdnd.vn/…`; what is missing is the scheme, not the sense. */
function addressOf(written: string): string | undefined {
  const bare = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written.trim());
  return safeHref(written) ?? (bare ? safeHref(`https://${written.trim()}`) : undefined);
}
