import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { currentActor } from '#app/current-actor.ts';
import { currentLanguage } from '#app/current-language.ts';
import { problemOf } from '#components/desk/sign-in/send-sign-in.ts';
import { SignInScreen } from '#components/desk/sign-in/sign-in-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { demoAccounts } from '#newsroom/people/demo-accounts.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';
import { deskPath } from '#newsroom/sign-in/desk-path.ts';

type Query = { [key: string]: string | string[] | undefined };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('signIn.title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const textOf = (name: string) => [query[name]].flat()[0];
  const from = deskPath(textOf('from'));
  // `deskPath` has judged it: a path of the desk, though perhaps of a page that is not there.
  if (await currentActor()) redirect(from as Route);

  const settings = readSettings();
  const notice = textOf('notice');
  return (
    <SignInScreen
      newsroom={settings.name}
      from={from}
      start={{ problem: problemOf(textOf('problem')), wait: secondsOf(textOf('wait')) }}
      notice={notice === 'signedOut' || notice === 'passwordSet' ? notice : undefined}
      demo={await demoAccounts(await newsroom(), settings)}
    />
  );
}

function secondsOf(text: string | undefined): number {
  const seconds = Number(text ?? 0);
  return Number.isInteger(seconds) && seconds > 0 ? Math.min(seconds, 24 * 60 * 60) : 0;
}
