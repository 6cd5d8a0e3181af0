import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { run } from '#components/editor/commands/run.ts';
import type { Search } from './find-in-text.ts';
import { findKey, findMove } from './find-plugin.ts';
import { goToHit } from './go-to-hit.ts';
import { type Replacement, replaceHits, stillHits } from './replace-hits.ts';

export type Find = {
  search: Search;
  change: (change: Partial<Search>) => void;
  count: number;
  /** Counts from 1; 0 without a hit. */
  current: number;
  step: (by: 1 | -1) => void;
  replaceCurrent: (replacement: Replacement) => void;
};

/** After this long without a change of the text an open search looks at it again. */
const pause = 250;

const loose: Search = { query: '', marks: false, capitals: false, wholeWord: false };

/** An open search: what is asked, how much was found, and going from hit to hit. It ends with the part that uses it. */
export function useFind(editor: Editor, firstQuery: string): Find {
  const [origin] = useState(() => editor.state.selection.from);
  const [search, setSearch] = useState<Search>({ ...loose, query: firstQuery });
  const { count, current, isStale } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const now = findKey.getState(state);
      return { count: now?.hits.length ?? 0, current: (now?.current ?? -1) + 1, isStale: now?.isStale };
    },
  });

  useEffect(() => {
    editor.view.dispatch(findMove(editor.state, { search, near: origin }));
    goToHit(editor.view, findKey.getState(editor.state)?.current ?? -1);
  }, [editor, search, origin]);

  useEffect(() => {
    return () => {
      if (!editor.isDestroyed) editor.view.dispatch(findMove(editor.state, { close: true }));
    };
  }, [editor]);

  useEffect(() => {
    if (!isStale) return;
    const look = () => {
      // An input tool at work keeps its letters to itself until it is done.
      if (!editor.view.composing) editor.view.dispatch(findMove(editor.state, { lookAgain: true }));
    };
    const timer = setInterval(look, pause);
    return () => clearInterval(timer);
  }, [editor, isStale]);

  function step(by: 1 | -1): void {
    const now = findKey.getState(editor.state);
    if (!now || now.hits.length === 0) return;
    goToHit(editor.view, (now.current + by + now.hits.length) % now.hits.length);
  }

  function replaceCurrent(replacement: Replacement): void {
    const now = findKey.getState(editor.state);
    const hit = now?.hits[now.current];
    if (!now || !hit) return;
    run(editor, replaceHits(stillHits(editor.state, now.search, [hit]), replacement));
    const near = editor.state.selection.to;
    editor.view.dispatch(findMove(editor.state, { search: now.search, near }));
    goToHit(editor.view, findKey.getState(editor.state)?.current ?? -1);
  }

  return {
    search,
    change: (change) => setSearch((before) => ({ ...before, ...change })),
    count,
    current,
    step,
    replaceCurrent,
  };
}
