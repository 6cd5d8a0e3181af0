'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { ShellPerson } from '#components/desk/shell/shell-person.ts';
import { hasPermission } from '#domain/roles.ts';
import type { NoticeView } from '#domain/views/notice-view.ts';
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

/** Keeps the line to the server open for as long as the desk is. */
export function NoticesProvider({ person, children }: { person: ShellPerson; children: ReactNode }) {
  const [told, setTold] = useState<number>();
  const [page, setPage] = useState(person.unseen);
  const [latest, setLatest] = useState<NoticeView>();
  const newest = useRef(person.newest);
  const { id, role, unseen: ofPage } = person;
  // A page that was read after the line spoke last knows better.
  if (page !== ofPage) {
    setPage(ofPage);
    setTold(undefined);
  }
  const isTold = hasPermission(role, 'article.readOwn');

  useEffect(() => {
    if (!isTold) return;
    return listenForNotices(id, {
      told({ unseen, newest: notice }) {
        setTold(unseen);
        const isNews = notice !== null && notice.id !== newest.current;
        newest.current = notice?.id ?? '';
        if (isNews && notice.isNew) setLatest(notice);
      },
      stir: () => void dispatchEvent(new Event(stirred)),
    });
  }, [id, isTold]);

  const unseen = told ?? ofPage;
  const dismiss = () => setLatest(undefined);
  return <NoticesContext value={{ unseen, latest, dismiss }}>{children}</NoticesContext>;
}
