'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ShellPerson } from '#components/desk/shell/shell-person.ts';
import { hasPermission } from '#domain/roles.ts';
import type { NoticeView, Pulse } from '#domain/views/notice-view.ts';
import { listenForNotices, stirred } from './notice-line.ts';

type Noticed = {
  unseen: number;
  /** What has just come in and not been dismissed. */
  latest: NoticeView | undefined;
  dismiss: () => void;
};

const NoticesContext = createContext<Noticed>({ unseen: 0, latest: undefined, dismiss: () => undefined });

/** How many notices are new, and the one that has just come. */
export function useNotices(): Noticed {
  return useContext(NoticesContext);
}

/**
 * Keeps the line to the server open for as long as the desk is; what the page knows already is no news. What does not
 * concern this person draws nothing anew: somebody may be writing.
 */
export function NoticesProvider({ person, children }: { person: ShellPerson; children: ReactNode }) {
  const { id, role, pulse: ofPage } = person;
  const [unseen, setUnseen] = useState(ofPage.unseen);
  const [latest, setLatest] = useState<NoticeView>();
  const known = useRef(ofPage);
  const isTold = hasPermission(role, 'article.readOwn');

  useEffect(() => {
    known.current = newer(known.current, ofPage);
    setUnseen(ofPage.unseen);
  }, [ofPage]);

  useEffect(() => {
    if (!isTold) return;
    return listenForNotices(id, (next) => {
      const before = known.current;
      known.current = newer(before, next);
      setUnseen(next.unseen);
      const isNews = next.newest !== null && next.newest.id !== before.newest?.id;
      if (isNews && next.newest?.isNew) setLatest(next.newest);
      if (isNews || next.seq > before.seq)
        dispatchEvent(new CustomEvent(stirred, { detail: { isMine: isNews } }));
    });
  }, [id, isTold]);

  const dismiss = useCallback(() => setLatest(undefined), []);
  const noticed = useMemo(() => ({ unseen, latest, dismiss }), [unseen, latest, dismiss]);
  return <NoticesContext value={noticed}>{children}</NoticesContext>;
}

function newer(one: Pulse, other: Pulse): Pulse {
  return other.seq >= one.seq ? other : one;
}
