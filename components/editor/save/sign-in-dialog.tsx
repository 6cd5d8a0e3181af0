import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SignInForm } from '#components/desk/sign-in/sign-in-form.tsx';
import type { FlushAnswer } from '#components/editor/sync/save-driver.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';

type SignInDialogProps = {
  signInHref: string;
  /** Sends what waits; the server refuses it while somebody else than the writer is signed in. */
  send: () => Promise<FlushAnswer>;
  onClose: () => void;
};

/** Signs the writer in again over the text, so that nothing has to be left; then everything goes out. */
export function SignInDialog({ signInHref, send, onClose }: SignInDialogProps) {
  const t = useTranslations('editor.signIn');
  const [isOther, setOther] = useState(false);

  async function sendAll(): Promise<void> {
    const sent = await send();
    if (!sent.ok && sent.state.kind === 'signedOut') setOther(true);
    else onClose();
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')} description={t('lead')}>
      <div className="grid gap-4">
        {isOther && <Notice tone="danger">{t('otherPerson')}</Notice>}
        <SignInForm from="/desk" start={{ wait: 0 }} onSignedIn={sendAll} />
        <a
          href={signInHref}
          target="_blank"
          rel="noopener"
          className="text-sm text-ink-2 underline underline-offset-4"
        >
          {t('ownTab')}
        </a>
      </div>
    </Dialog>
  );
}
