import { useRouter } from 'next/navigation';
import { startTransition, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { type Answer, newRequestId, type Problem } from '#components/desk/desk-api.ts';
import type { FrontDeskView } from '#domain/views/front-view.ts';
import { frontsApi } from './fronts-api.ts';
import type { DraftInHand } from './use-draft.ts';

/** Puts the changes up, now or later, and calls off what was to come; says what was done or why not. */
export function useArranging({ frontId }: FrontDeskView, draft: DraftInHand) {
  const t = useTranslations('fronts');
  const router = useRouter();
  const moment = useMoment();
  const requestId = useRef(newRequestId());
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState('');
  const [isSending, setSending] = useState(false);

  async function send<T>(ask: () => Promise<Answer<T>>, whenDone: () => void = () => undefined) {
    if (isSending) return false;
    setSending(true);
    const sent = await ask();
    setSending(false);
    setProblem(sent.ok ? undefined : sent.problem);
    // After trouble with the line the same wish may be sent again; any other answer was an answer.
    if (sent.ok || sent.problem.code !== 'offline') requestId.current = newRequestId();
    // Together, so that no old arrangement shows between the changes and the page that has them.
    startTransition(() => {
      router.refresh();
      if (sent.ok) whenDone();
    });
    return sent.ok;
  }

  async function put(at?: number): Promise<boolean> {
    const asked = { requestId: requestId.current, places: draft.places, seen: draft.seen };
    const isDone = await send(
      () => frontsApi.arrange(frontId, { ...asked, ...(at !== undefined && { at }) }),
      draft.drop,
    );
    if (!isDone) return false;
    setSaid(at === undefined ? t('savedNow') : t('savedLater', { when: moment(at) }));
    return true;
  }

  async function callOff({ id, startsAt }: { id: string; startsAt: number }): Promise<void> {
    const isDone = await send(() => frontsApi.callOff(frontId, id));
    if (isDone) setSaid(t('calledOff', { when: moment(startsAt) }));
  }

  return { put, callOff, problem, forget: () => setProblem(undefined), said, say: setSaid, isSending };
}
