import { useEffect, useRef, useState } from 'react';
import type { Teaser } from '#domain/published.ts';
import { frontsApi } from './fronts-api.ts';

const pause = 250;

/** The stories that hold what is typed; the newest while nothing is. `learn` hears of each that was found. */
export function useStories(newest: readonly Teaser[], learn: (stories: readonly Teaser[]) => void) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Teaser[]>();
  const [state, setState] = useState<'idle' | 'finding' | 'failed'>('idle');
  const told = useRef(learn);
  told.current = learn;

  useEffect(() => {
    if (query.trim() === '') {
      setFound(undefined);
      setState('idle');
      return;
    }
    let left = false;
    setState('finding');
    const timer = setTimeout(async () => {
      const answer = await frontsApi.find(query);
      if (left) return;
      setState(answer.ok ? 'idle' : 'failed');
      if (!answer.ok) return;
      setFound(answer.value.stories);
      told.current(answer.value.stories);
    }, pause);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [query]);

  return { query, setQuery, stories: found ?? newest, state };
}
