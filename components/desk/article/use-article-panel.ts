import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { ArticleApi } from './article-api.ts';

const pollEvery = 15_000;
/** Somebody who writes on looks at the text; each look at the panels makes the server check the whole of it. */
const writingPause = 1_200;

/**
 * The panels beside the text: fresh after every act, when the writing pauses, and every 15 s while the page is seen.
 */
export function useArticlePanel(first: ArticlePanel, api: ArticleApi) {
  const [panel, setPanel] = useState(first);
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++asked.current;
    const answer = await api.panel();
    // A slow answer must not replace the one to a later question.
    if (answer.ok && mine === asked.current) setPanel(answer.value);
  }, [api]);

  const pausing = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Something was saved: the panels are read again when nothing more follows for a moment. */
  const refreshInPause = useCallback(() => {
    clearTimeout(pausing.current);
    pausing.current = setTimeout(refresh, writingPause);
  }, [refresh]);
  useEffect(() => () => clearTimeout(pausing.current), []);

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh();
    }, pollEvery);
    return () => clearInterval(timer);
  }, [refresh]);

  return { panel, refresh, refreshInPause };
}
