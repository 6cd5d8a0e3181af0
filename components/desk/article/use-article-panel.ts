import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { ArticleApi } from './article-api.ts';

const pollEvery = 15_000;

/** The panels beside the text: fresh after every act and save, and every 15 s while the page is seen. */
export function useArticlePanel(first: ArticlePanel, api: ArticleApi) {
  const [panel, setPanel] = useState(first);
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++asked.current;
    const answer = await api.panel();
    // A slow answer must not replace the one to a later question.
    if (answer.ok && mine === asked.current) setPanel(answer.value);
  }, [api]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh();
    }, pollEvery);
    return () => clearInterval(timer);
  }, [refresh]);

  return { panel, refresh };
}
