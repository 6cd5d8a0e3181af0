'use client';

import type { Editor } from '@tiptap/core';
import { CaseUpper } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { run } from '#components/editor/commands/run.ts';
import { PanelButton } from '#components/editor/toolbar/panel-button.tsx';
import type { Hit } from './find-in-manuscript.ts';
import { findKey, findMove } from './find-plugin.ts';
import { replaceHits, stillHits } from './replace-hits.ts';
import { ReplacePreview } from './replace-preview.tsx';
import type { Find } from './use-find.ts';

type ReplaceRowProps = { editor: Editor; find: Find };

/** What to put in place of the hits: one by one, or all of them after a look at each. */
export function ReplaceRow({ editor, find }: ReplaceRowProps) {
  const t = useTranslations('find');
  const [text, setText] = useState('');
  const [keepCase, setKeepCase] = useState(true);
  const [previewed, setPreviewed] = useState<readonly Hit[]>();
  const [done, setDone] = useState<number>();
  const replacement = { text, keepCase };
  const isUsable = find.count > 0;

  function replaceAll(chosen: ReadonlySet<number>): void {
    const now = findKey.getState(editor.state);
    if (!now) return;
    const hits = stillHits(
      editor.state,
      now.search,
      now.hits.filter(({ id }) => chosen.has(id)),
    );
    run(editor, replaceHits(hits, replacement));
    editor.view.dispatch(findMove(editor.state, { lookAgain: true }));
    setPreviewed(undefined);
    setDone(hits.length);
  }

  return (
    <div className="ms-replace">
      <div className="ms-find-row">
        <input
          type="text"
          aria-label={t('replacement')}
          placeholder={t('replacement')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setDone(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (isUsable) find.replaceCurrent(replacement);
          }}
        />
        <PanelButton
          label={t('keepCase')}
          icon={CaseUpper}
          pressed={keepCase}
          onPress={() => setKeepCase(!keepCase)}
        />
      </div>
      <div className="ms-find-row">
        <button
          type="button"
          className="ms-button"
          aria-disabled={!isUsable || undefined}
          onClick={() => isUsable && find.replaceCurrent(replacement)}
        >
          {t('replaceOne')}
        </button>
        <button
          type="button"
          className="ms-button"
          aria-disabled={!isUsable || undefined}
          onClick={() => {
            editor.view.dispatch(findMove(editor.state, { lookAgain: true }));
            if (isUsable) setPreviewed(findKey.getState(editor.state)?.hits);
          }}
        >
          {t('replaceAll')}
        </button>
        <output className="ms-find-count" aria-live="polite">
          {done !== undefined && t('replaced', { count: done })}
        </output>
      </div>
      {previewed && (
        <ReplacePreview
          state={editor.state}
          hits={previewed}
          replacement={replacement}
          onReplace={replaceAll}
          onClose={() => setPreviewed(undefined)}
        />
      )}
    </div>
  );
}
