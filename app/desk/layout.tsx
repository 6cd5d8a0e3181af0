import './desk.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { currentActor } from '#app/current-actor.ts';
import { currentLanguage } from '#app/current-language.ts';
import { GivenNonce } from '#components/desk/shell/given-nonce.tsx';
import { Shell } from '#components/desk/shell/shell.tsx';
import { WordsProvider } from '#components/words/words-provider.tsx';
import { personMeta } from '#domain/person-header.ts';
import { readNotices } from '#newsroom/notices/read-notices.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';
import type { SignedIn } from '#newsroom/sign-in/actor-of-token.ts';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f2ea' },
    { media: '(prefers-color-scheme: dark)', color: '#1f1d1a' },
  ],
};

export function generateMetadata(): Metadata {
  const { name } = readSettings();
  return { title: { default: name, template: `%s · ${name}` }, robots: { index: false, follow: false } };
}

/** What somebody was told so far: how much of it is new, and which came last. */
async function noticedBy(actor: SignedIn): Promise<{ unseen: number; newest: string }> {
  const read = await readNotices(await newsroom(), actor, { limit: 1 });
  if (!read.ok) return { unseen: 0, newest: '' };
  return { unseen: read.value.unseen, newest: read.value.notices[0]?.id ?? '' };
}

/** The frame of every desk page. It authorises nothing: pages and use cases ask for themselves. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [actor, language, sent] = await Promise.all([currentActor(), currentLanguage(), headers()]);
  const person = actor && {
    ...{ id: actor.id, name: actor.name, role: actor.role },
    ...(await noticedBy(actor)),
  };
  return (
    <html lang={language}>
      <head>{actor && <meta name={personMeta} content={actor.id} />}</head>
      <body>
        <GivenNonce nonce={sent.get('x-nonce') ?? ''} />
        <WordsProvider language={language}>
          <Shell person={person} newsroom={readSettings().name}>
            {children}
          </Shell>
        </WordsProvider>
      </body>
    </html>
  );
}
