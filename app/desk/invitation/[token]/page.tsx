import type { Metadata } from 'next';
import { InvitationScreen } from '#components/desk/sign-in/invitation-screen.tsx';
import { readInvitation } from '#newsroom/people/read-invitation.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

/** The address is a secret: no page that is opened from here may learn it. */
export const metadata: Metadata = { referrer: 'same-origin', robots: { index: false, follow: false } };

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
