import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '#components/desk/desk-api.ts';
import { type ArticleMetadata, metadataSchema } from '#domain/metadata.ts';
import type { ArticleApi } from './article-api.ts';

export type DetailsState = 'saved' | 'saving' | 'unsaved';
const pause = 1200;

type Server = { metadata: ArticleMetadata; metaVersion: number };

/**
 * The details as a form: each change is sent after a short pause, one request at a time. What somebody else
 * changed meanwhile is taken over field by field where this person changed nothing.
 */
export function useMetadata(server: Server, api: ArticleApi, onSaved: () => void) {
  const [draft, setDraft] = useState(server.metadata);
  const [state, setState] = useState<DetailsState>('saved');
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(draft);
  const known = useRef(server);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<boolean>>(Promise.resolve(true));

  const take = useCallback((next: Server) => {
    const merged = mergeDetails(known.current.metadata, latest.current, next.metadata);
    known.current = next;
    latest.current = merged;
    setDraft(merged);
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    if (sameDetails(sent, known.current.metadata)) {
      setState('saved');
      return true;
    }
    setState('saving');
    const answer = await api.saveMetadata(known.current.metaVersion, sent);
    if (answer.ok) {
      known.current = { metadata: sent, metaVersion: answer.value.metaVersion };
      setProblem(undefined);
      onSaved();
      if (!sameDetails(latest.current, sent)) return send();
      setState('saved');
      return true;
    }
    const newer = newerDetails(answer.problem);
    if (newer) {
      take(newer);
      return send();
    }
    setProblem(answer.problem);
    setState('unsaved');
    return false;
  }, [api, onSaved, take]);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    sending.current = sending.current.then(send, send);
    return sending.current;
  }, [send]);

  function change(part: Partial<ArticleMetadata>): void {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    setState('unsaved');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pause);
  }

  useEffect(() => {
    if (server.metaVersion > known.current.metaVersion) take(server);
  }, [server, take]);

  return { draft, change, flush, state, problem, metaVersion: () => known.current.metaVersion };
}

/** What the server has instead, where it says that these details are behind. */
function newerDetails(problem: Problem): Server | undefined {
  if (problem.code !== 'behindMetadata' || typeof problem.metaVersion !== 'number') return undefined;
  const metadata = metadataSchema.safeParse(problem.metadata);
  return metadata.success ? { metadata: metadata.data, metaVersion: problem.metaVersion } : undefined;
}

export function sameDetails(one: ArticleMetadata, other: ArticleMetadata): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Three ways to one: what I changed since `base` stays mine, the rest is theirs. */
export function mergeDetails(
  base: ArticleMetadata,
  mine: ArticleMetadata,
  theirs: ArticleMetadata,
): ArticleMetadata {
  const changed = (Object.keys(mine) as (keyof ArticleMetadata)[]).filter(
    (key) => JSON.stringify(mine[key]) !== JSON.stringify(base[key]),
  );
  return { ...theirs, ...Object.fromEntries(changed.map((key) => [key, mine[key]])) };
}
