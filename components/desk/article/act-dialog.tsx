import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Act } from '#domain/acts.ts';
import { needsReason } from './acts-on-revision.ts';
import type { ActWords, Snapshot } from './article-api.ts';

type Props = {
  act: Act;
  /** What the act will name, when it names a revision. */
  revision: Snapshot | undefined;
  headline: string;
  sectionName: string;
  /** Why the last attempt was refused. */
  problem?: string | undefined;
  /** What goes along with the act. */
  along?: ReactNode;
  /** Whether something has to be mended first. */
  isHeld?: boolean;
  busy: boolean;
  onClose: () => void;
  carryOut: (act: Act, words: ActWords) => Promise<boolean>;
};

/** Asks once more before what cannot be undone, and for the reason that goes with it. */
export function ActDialog({ act, problem, along, isHeld = false, busy, onClose, carryOut, ...named }: Props) {
  const t = useTranslations('acts');
  const s = useTranslations('article.signOff');
  const common = useTranslations('common');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const asksReason = needsReason(act);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const words = text.trim();
    if (asksReason && words === '') setMissing(true);
    else void carryOut(act, asksReason ? { reason: words } : {});
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`${act}.label`)}
      description={t(`${act}.does`)}
    >
      <form onSubmit={submit} className="space-y-4">
        {named.revision && <NamedRevision {...named} revision={named.revision} />}
        {asksReason && (
          <Field label={s('reason')} hint={s('reasonHint')} error={missing ? s('reasonMissing') : undefined}>
            <Textarea
              value={text}
              rows={4}
              maxLength={2000}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
        )}
        {along}
        {problem && <Notice tone="danger">{problem}</Notice>}
        <div className="flex justify-end gap-2">
          <Button type="button" variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button
            type="submit"
            variant={act === 'publish' || act === 'submit' ? 'primary' : 'danger'}
            busy={busy}
            disabled={isHeld}
          >
            {t(`${act}.label`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type NamedProps = { revision: Snapshot; headline: string; sectionName: string };

function NamedRevision({ revision, headline, sectionName }: NamedProps) {
  const s = useTranslations('article.signOff');
  return (
    <div className="space-y-1 border-line border-l-2 pl-3">
      <p className="font-semibold font-serif text-lg leading-snug">{headline}</p>
      <p className="text-ink-2 text-sm">
        {s('revision', { number: revision.number, hash: revision.hash.slice(0, 10) })} · {sectionName}
      </p>
    </div>
  );
}
