import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LanguageSwitch } from '#components/desk/shell/language-switch.tsx';

type Props = {
  newsroom: string;
  title: string;
  lead?: string | undefined;
  /** This page, to come back to when the language changes. */
  here: string;
  children: ReactNode;
};

/** The frame of the pages that one sees before coming in. */
export function Door({ newsroom, title, lead, here, children }: Props) {
  const t = useTranslations('signIn');
  return (
    <div className="grid min-h-dvh grid-rows-[1fr_auto] bg-paper-2 px-4 py-8">
      <main className="mx-auto w-full max-w-md self-center">
        <p className="mb-6 text-center font-serif text-2xl font-semibold">
          <a href="/" title={t('readSite')} className="hover:text-accent">
            {newsroom}
          </a>
        </p>
        <div className="grid gap-6 rounded-2xl border border-line bg-paper p-6 sm:p-8">
          <header>
            <h1 className="text-xl font-semibold">{title}</h1>
            {lead ? <p className="mt-1 text-sm text-ink-2">{lead}</p> : null}
          </header>
          {children}
        </div>
      </main>
      <div className="mt-8 flex justify-center">
        <LanguageSwitch path={here} />
      </div>
    </div>
  );
}
