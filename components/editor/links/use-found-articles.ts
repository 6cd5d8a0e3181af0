import { useEffect, useState } from 'react';
import type { EditorApi } from '#components/editor/editor-api.ts';
import type { PublishedLink } from '#domain/published.ts';

export type Found = { state: 'idle' | 'searching' | 'failed' } | { state: 'found'; links: PublishedLink[] };

/** Long enough for the next letter, short enough for whoever waits. */
const pause = 200;

/** The published articles that fit what is written; nothing while it is an address, or while nothing is asked. */
export function useFoundArticles(query: string | undefined, find: EditorApi['findPublished']): Found {
  const [found, setFound] = useState<Found>({ state: 'idle' });
  useEffect(() => {
    if (query === undefined) {
      setFound({ state: 'idle' });
      return;
    }
    let late = false;
    setFound((before) => (before.state === 'found' ? before : { state: 'searching' }));
    const timer = setTimeout(async () => {
      const links = await find(query);
      if (!late) setFound(links ? { state: 'found', links } : { state: 'failed' });
    }, pause);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [query, find]);
  return found;
}
