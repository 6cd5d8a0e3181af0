import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { newRequestId, type Problem } from '#components/desk/desk-api.ts';
import { type ConferenceField, type ConferenceRecord, conferenceSchema } from '#domain/conferences/record.ts';
import { changedFields, mergeRecords } from '#domain/conferences/record-changes.ts';
import type { ConferenceView } from '#domain/views/conference-view.ts';
import { conferencesApi } from './conferences-api.ts';
import { keepRecord, keptRecord } from './draft-memory.ts';
import { draftOf, type RecordDraft, recordOf } from './record-draft.ts';

type Base = { version: number; record: ConferenceRecord };

/**
 * The record as a form: changes are kept on the device until they are saved. What somebody else saved meanwhile is
 * taken over field by field where this person changed nothing; nothing of theirs or mine is lost.
 */
export function useRecord({ id, version, record }: ConferenceView, personId: string) {
  const router = useRouter();
  const [base, setBase] = useState<Base>({ version, record });
  const [draft, setDraft] = useState<RecordDraft>(() => draftOf(record));
  const [both, setBoth] = useState<readonly ConferenceField[]>();
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const requestId = useRef(newRequestId());
  const latest = useRef({ base, draft });
  latest.current = { base, draft };
  const isChanged = changedFields(base.record, recordOf(draft)).length > 0;

  function show(nextBase: Base, next: RecordDraft): void {
    latest.current = { base: nextBase, draft: next };
    setBase(nextBase);
    setDraft(next);
    const written = recordOf(next);
    const isOpen = changedFields(nextBase.record, written).length > 0;
    const { version: from, record: began } = nextBase;
    keepRecord(personId, id, isOpen ? { version: from, base: began, record: written } : undefined);
  }

  /** Another state of the record: mine over it. */
  function merge(
    theirs: Base,
    mine = recordOf(latest.current.draft),
    from = latest.current.base.record,
  ): void {
    const merged = mergeRecords(from, mine, theirs.record);
    const isMixed = changedFields(from, mine).length > 0 && changedFields(from, theirs.record).length > 0;
    if (isMixed) setBoth(merged.both);
    show(theirs, draftOf(merged.record));
  }
  const merging = useRef(merge);
  merging.current = merge;

  useEffect(() => {
    const kept = keptRecord(personId, id);
    if (kept) merging.current(latest.current.base, kept.record, kept.base);
  }, [personId, id]);

  useEffect(() => {
    if (version > latest.current.base.version) merging.current({ version, record });
  }, [version, record]);

  async function save(): Promise<void> {
    if (isSending || !isChanged) return;
    const sent = recordOf(latest.current.draft);
    setSending(true);
    const answer = await conferencesApi.change(id, {
      ...{ requestId: requestId.current, record: sent },
      version: latest.current.base.version,
    });
    setSending(false);
    // After trouble with the line the same wish may be sent again; any other answer was an answer.
    if (answer.ok || answer.problem.code !== 'offline') requestId.current = newRequestId();
    setSaved(answer.ok);
    if (answer.ok) {
      setProblem(undefined);
      setBoth(undefined);
      show({ version: answer.value.version, record: sent }, latest.current.draft);
      return router.refresh();
    }
    const theirs = newerRecord(answer.problem);
    setProblem(theirs ? undefined : answer.problem);
    if (theirs) merge(theirs);
  }

  return {
    draft,
    change: (part: Partial<RecordDraft>) => {
      setSaved(false);
      setProblem(undefined);
      // A wish with other words is another wish.
      requestId.current = newRequestId();
      show(latest.current.base, { ...latest.current.draft, ...part });
    },
    /** Puts another state into the form, to be looked at and saved. */
    put: (next: ConferenceRecord) => show(latest.current.base, draftOf(next)),
    drop: () => {
      setBoth(undefined);
      setProblem(undefined);
      show(latest.current.base, draftOf(latest.current.base.record));
    },
    save,
    isChanged,
    isSaved,
    isSending,
    problem,
    /** Fields that somebody else changed too, since a merge; empty when only other fields were theirs. */
    both,
  };
}

export type RecordInHand = ReturnType<typeof useRecord>;

/** What the server has instead, where it says that this state is behind. */
function newerRecord(problem: Problem): Base | undefined {
  if (problem.code !== 'behindConference') return undefined;
  const record = conferenceSchema.safeParse(problem.record);
  return record.success ? { version: problem.version, record: record.data } : undefined;
}
