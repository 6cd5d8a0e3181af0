import type { Metadata } from 'next';
import { currentLanguage } from '#app/current-language.ts';
import { InvitationScreen } from '#components/desk/sign-in/invitation-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { readInvitation } from '#newsroom/people/read-invitation.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

/** The address is a secret: no other site may learn it. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('invitation.title'), referrer: 'same-origin' };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <InvitationScreen
      newsroom={readSettings().name}
      here={`/desk/invitation/${encodeURIComponent(token)}`}
      token={token}
      invitation={await readInvitation(await newsroom(), token)}
    />
  );
}
