'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { signersOf } from '#domain/chains.ts';
import { hasPermission } from '#domain/roles.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { PersonName } from '#domain/views/person-name.ts';

type Props = {
  act: 'assign' | 'handOver';
  panel: ArticlePanel;
  colleagues: readonly PersonName[];
  problem: string | undefined;
  busy: boolean;
  onClose: () => void;
  onGive: (takerId: string | null) => void;
};

const nobody = 'nobody';

/** Asks to whom an article goes; only those are offered who could take it, and the server decides again. */
export function TakerDialog({ act, panel, colleagues, problem, busy, onClose, onGive }: Props) {
  const t = useTranslations('duty');
  const acts = useTranslations('acts');
  const roles = useTranslations('roles');
  const common = useTranslations('common');
  const [chosen, setChosen] = useState('');
  const [isMissing, setMissing] = useState(false);
  const offered = colleagues.filter((person) => couldTake(act, panel, person));
  const isHeld = act === 'assign' && panel.assignedTo !== undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (chosen === '') setMissing(true);
    else onGive(chosen === nobody ? null : chosen);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={acts(`${act}.label`)}
      description={acts(`${act}.does`)}
    >
      <form onSubmit={submit} noValidate className="space-y-4">
        {offered.length === 0 && !isHeld ? (
          <Notice tone="warn">{t('noColleague')}</Notice>
        ) : (
          <Field
            label={t(act === 'assign' ? 'to' : 'handTo')}
            error={isMissing && chosen === '' ? t('chooseFirst') : undefined}
          >
            <Select value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="">{t('choose')}</option>
              {isHeld && <option value={nobody}>{t('nobody')}</option>}
              {offered.map(({ id, name, role }) => (
                <option key={id} value={id}>
                  {name} · {roles(role)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {problem && <Notice tone="danger">{problem}</Notice>}
        <div className="flex justify-end gap-2">
          <Button type="button" variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={busy} disabled={offered.length === 0 && !isHeld}>
            {acts(`${act}.label`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function couldTake(act: Props['act'], panel: ArticlePanel, { id, role }: PersonName): boolean {
  if (id === panel.author.id || id === panel.assignedTo?.id) return false;
  if (act === 'handOver') return true;
  const level = panel.stage === 'inReview' ? panel.signOff.levels[panel.signOff.next] : undefined;
  return level ? signersOf[level.role].includes(role) : hasPermission(role, 'article.publish');
}
