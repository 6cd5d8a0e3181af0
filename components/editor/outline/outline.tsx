'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Image, type LucideIcon, PanelTop, Quote, Table, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PanelButton } from '#components/editor/toolbar/panel-button.tsx';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { useAnswer, useShownAsOn } from '#components/editor/tools/use-page-tools.ts';
import { useIdleDoc } from '#components/editor/view/use-idle-doc.ts';
import { goToEntry } from './go-to-entry.ts';
import { currentEntry, type OutlineEntry, outlineEntries } from './outline-entries.ts';

type OutlineProps = { editor: Editor; page: PageTools };

/** The shape of the article beside the text, when it is asked for. */
export function Outline({ editor, page }: OutlineProps) {
  const [open, setOpen] = useState(false);
  useAnswer(page, 'outline', () => setOpen(!open));
  useShownAsOn(page, 'outline', open);
  return open && <OpenOutline editor={editor} onClose={() => setOpen(false)} />;
}

function OpenOutline({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('outline');
  const doc = useIdleDoc(editor) ?? editor.state.doc;
  const entries = useMemo(() => outlineEntries(doc), [doc]);
  const current = useEditorState({
    editor,
    selector: ({ editor: { state } }) => currentEntry(entries, state.selection.from),
  });

  function go(entry: OutlineEntry): void {
    goToEntry(editor.view, entry);
    // On a narrow screen the outline lies over the text that was asked for.
    if (!window.matchMedia('(width >= 85rem)').matches) onClose();
  }

  function leave(): void {
    onClose();
    editor.view.focus();
  }

  return (
    <nav
      className="ms-outline"
      aria-label={t('label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <header>
        <h2>{t('label')}</h2>
        <PanelButton label={t('close')} icon={X} onPress={leave} />
      </header>
      {entries.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <ol>
          {entries.map((entry, index) => (
            <li key={entry.pos} data-kind={entry.kind}>
              <Entry entry={entry} isCurrent={index === current} onPress={() => go(entry)} />
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

const icons: Partial<Record<OutlineEntry['kind'], LucideIcon>> = {
  figure: Image,
  factbox: PanelTop,
  table: Table,
  quote: Quote,
};

type EntryProps = { entry: OutlineEntry; isCurrent: boolean; onPress: () => void };

function Entry({ entry: { kind, text, number }, isCurrent, onPress }: EntryProps) {
  const t = useTranslations('outline');
  const Icon = icons[kind];
  return (
    <button type="button" aria-current={isCurrent || undefined} onClick={onPress}>
      {Icon && <Icon aria-hidden size={15} />}
      <span className={text === '' ? 'is-unnamed' : undefined}>
        {kind === 'figure'
          ? t('figure', { number, text: text || t('noCaption') })
          : text || t(`untitled.${kind}`)}
      </span>
    </button>
  );
}
