import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '#components/desk/desk-api.ts';
import type { DetailChange } from '#domain/detail-changes.ts';
import { isSameEditionNote, withoutEditionNote } from '#domain/edition-note.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { ArticleApi, SavedDetails } from './article-api.ts';
import { conflictsOf, mergeDetails, newerDetails, type ServerDetails, sameDetails } from './merge-details.ts';

export type DetailsState = 'saved' | 'saving' | 'unsaved';
const pause = 1200;

/**
 * The details as a form: each change is sent after a short pause, one request at a time. What somebody else
 * changed meanwhile is taken over field by field where this person changed nothing.
 */
export function useMetadata(server: ServerDetails, api: ArticleApi, onSaved: () => void) {
  const [draft, setDraft] = useState(server.metadata);
  const [state, setState] = useState<DetailsState>('saved');
  const [problem, setProblem] = useState<Problem>();
  const [conflicts, setConflicts] = useState<readonly DetailChange[]>([]);
  const latest = useRef(draft);
  const known = useRef(server);
  const takes = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<boolean>>(Promise.resolve(true));

  const take = useCallback((next: ServerDetails) => {
    const merged = mergeDetails(known.current.metadata, latest.current, next.metadata);
    setConflicts(conflictsOf(known.current.metadata, latest.current, next.metadata));
    takes.current += 1;
    known.current = next;
    latest.current = merged;
    setDraft(merged);
  }, []);

  const settleSaved = useCallback((sent: ArticleMetadata, { metaVersion, dropsNote }: SavedDetails) => {
    known.current = { metadata: dropsNote ? withoutEditionNote(sent) : sent, metaVersion };
    // What was typed into the note meanwhile is about the next edition, and stays.
    if (!dropsNote || !isSameEditionNote(latest.current, sent)) return;
    latest.current = withoutEditionNote(latest.current);
    setDraft(latest.current);
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
      settleSaved(sent, answer.value);
      setProblem(undefined);
      onSaved();
      if (!sameDetails(latest.current, known.current.metadata)) return send();
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
  }, [api, onSaved, settleSaved, take]);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    sending.current = sending.current.then(send, send);
    return sending.current;
  }, [send]);

  /** Sends what is unsent; `changed` when somebody else's details came in meanwhile, which this person has not seen. */
  const flushSeen = useCallback(async (): Promise<'kept' | 'failed' | 'changed'> => {
    const taken = takes.current;
    if (!(await flush())) return 'failed';
    return takes.current === taken ? 'kept' : 'changed';
  }, [flush]);

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

  return {
    draft,
    change,
    flushSeen,
    state,
    problem,
    conflicts,
    settle: () => setConflicts([]),
    metaVersion: () => known.current.metaVersion,
  };
}
