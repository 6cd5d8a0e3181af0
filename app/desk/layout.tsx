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
import { readPulse } from '#newsroom/notices/read-pulse.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

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

/** The frame of every desk page. It authorises nothing: pages and use cases ask for themselves. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [actor, language, sent] = await Promise.all([currentActor(), currentLanguage(), headers()]);
  const pulse = actor && (await readPulse(await newsroom(), actor));
  const person = actor && pulse && { id: actor.id, name: actor.name, role: actor.role, pulse };
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
