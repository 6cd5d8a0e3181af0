import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { newRequestId, type Problem } from '#components/desk/desk-api.ts';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import { conferencesApi } from './conferences-api.ts';

/** Starts a record and opens it. A second try after trouble with the line makes no second record. */
export function useNewRecord() {
  const router = useRouter();
  const requestId = useRef(newRequestId());
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);

  async function start(record: ConferenceRecord): Promise<void> {
    if (isSending) return;
    setSending(true);
    const made = await conferencesApi.add(requestId.current, record);
    if (made.ok) return router.push(`/desk/conferences/${made.value.id}`);
    if (made.problem.code !== 'offline') requestId.current = newRequestId();
    setProblem(made.problem);
    setSending(false);
  }

  return { start, problem, isSending };
}
