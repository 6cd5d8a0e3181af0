'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { NoticeToast } from '#components/desk/notices/notice-toast.tsx';
import { NoticesProvider } from '#components/desk/notices/notices-provider.tsx';
import type { ShellPerson } from './shell-person.ts';
import { SideBar } from './side-bar.tsx';

type Props = { person: ShellPerson | undefined; newsroom: string; children: ReactNode };

/** The frame of the desk: where one can go on the left, on a phone at the top; nothing of it before sign-in. */
export function Shell({ person, newsroom, children }: Props) {
  const t = useTranslations('shell');
  const path = usePathname();
  if (!person || /^\/desk\/(sign-in|invitation)(\/|$)/.test(path)) return children;
  return (
    <NoticesProvider person={person}>
      <div className="desk-shell print:block! lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)]">
        <a
          href="#content"
          className="sr-only z-50 rounded-md bg-ink text-paper text-sm focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-2"
        >
          {t('skip')}
        </a>
        <SideBar key={path} person={person} newsroom={newsroom} path={path} />
        <main id="content" tabIndex={-1} className="min-w-0 px-4 py-5 outline-none sm:px-6 lg:px-8 lg:py-7">
          {children}
        </main>
        <NoticeToast />
      </div>
    </NoticesProvider>
  );
}
