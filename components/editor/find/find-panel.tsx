'use client';

import type { Editor } from '@tiptap/core';
import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PanelButton } from '#components/editor/toolbar/panel-button.tsx';
import { MarksIcon } from './marks-icon.tsx';
import { ReplaceRow } from './replace-row.tsx';
import { useFind } from './use-find.ts';

type FindPanelProps = {
  editor: Editor;
  firstQuery: string;
  editable: boolean;
  withReplace: boolean;
  /** Counts how often the panel was asked for: the query then takes the focus again. */
  asked: number;
  onClose: () => void;
};

/** The open search below the bar: what is asked, how it is compared, hit by hit, and what to put instead. */
export function FindPanel({ editor, firstQuery, editable, withReplace, asked, onClose }: FindPanelProps) {
  const t = useTranslations('find');
  const query = useRef<HTMLInputElement>(null);
  const find = useFind(editor, firstQuery);
  const [replacing, setReplacing] = useState(false);
  const { search, change, count, current } = find;
  const isReplacing = editable && (withReplace || replacing);

  useEffect(() => {
    if (asked > 0) query.current?.select();
  }, [asked]);

  function onKeyDown(event: KeyboardEvent): void {
    // What a dialog of this panel closes bubbles up to here, too.
    const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || !isOwn || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  function onQueryKey(event: KeyboardEvent): void {
    // Enter that ends a composition is the input tool's.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    find.step(event.shiftKey ? -1 : 1);
  }

  return (
    <search className="ms-find" aria-label={t('label')} onKeyDown={onKeyDown}>
      <div className="ms-find-row">
        <input
          ref={query}
          type="text"
          aria-label={t('query')}
          placeholder={t('query')}
          autoComplete="off"
          spellCheck={false}
          value={search.query}
          onChange={({ target }) => change({ query: target.value })}
          onKeyDown={onQueryKey}
        />
        <output className="ms-find-count" aria-live="polite">
          {search.query !== '' && (count > 0 ? t('count', { current, count }) : t('none'))}
        </output>
        <PanelButton
          label={t('previous')}
          icon={ChevronUp}
          disabled={count === 0}
          onPress={() => find.step(-1)}
        />
        <PanelButton
          label={t('next')}
          icon={ChevronDown}
          disabled={count === 0}
          onPress={() => find.step(1)}
        />
        <PanelButton label={t('close')} icon={X} onPress={onClose} />
      </div>
      <div className="ms-find-row">
        <PanelButton
          label={t('marks')}
          icon={MarksIcon}
          pressed={search.marks}
          onPress={() => change({ marks: !search.marks })}
        />
        <PanelButton
          label={t('capitals')}
          icon={CaseSensitive}
          pressed={search.capitals}
          onPress={() => change({ capitals: !search.capitals })}
        />
        <PanelButton
          label={t('wholeWord')}
          icon={WholeWord}
          pressed={search.wholeWord}
          onPress={() => change({ wholeWord: !search.wholeWord })}
        />
        {editable && !isReplacing && (
          <PanelButton label={t('replace')} icon={Replace} onPress={() => setReplacing(true)} />
        )}
      </div>
      {isReplacing && <ReplaceRow editor={editor} find={find} />}
    </search>
  );
}
