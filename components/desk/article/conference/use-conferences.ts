import { useEffect, useState } from 'react';
import { conferencesApi } from '#components/desk/conferences/conferences-api.ts';
import type { ConferenceLine } from '#domain/views/conference-view.ts';

const pause = 250;

/** The conferences whose names hold what is typed; none while nothing is. */
export function useConferences(words: string) {
  const [found, setFound] = useState<readonly ConferenceLine[]>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    setFound(undefined);
    setFailed(false);
    if (words.trim() === '') return;
    let left = false;
    const timer = setTimeout(async () => {
      const answer = await conferencesApi.find(words);
      if (left) return;
      setFailed(!answer.ok);
      setFound(answer.ok ? answer.value.conferences : undefined);
    }, pause);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [words]);
  return { found, hasFailed };
}
