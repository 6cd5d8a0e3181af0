'use client';

import { Plus } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newRequestId, type Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { chainLimits } from '#domain/chain-form.ts';
import type { ChainView } from '#domain/views/chains-view.ts';
import { chainOf, draftOf, emptyLevel, type LevelDraft, moved, usualSensitiveLevel } from './chain-draft.ts';
import { useChainProblem } from './chain-problem.ts';
import { chainsApi } from './chains-api.ts';
import { LevelFields } from './level-fields.tsx';

type Props = { chain: ChainView | undefined; onClose: () => void; onSaved: (name: string) => void };

/** A chain to write or change: its names, its levels in their order, and what the sensitive mark adds. */
export function ChainDialog({ chain, onClose, onSaved }: Props) {
  const t = useTranslations('chains');
  const common = useTranslations('common');
  const formId = useId();
  const requestId = useRef(newRequestId());
  const [draft, setDraft] = useState(() => draftOf(chain));
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { errorOf, general } = useChainProblem(problem);
  const { levels, sensitive } = draft;
  const setLevels = (next: LevelDraft[]) => setDraft({ ...draft, levels: next });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const seen = chain && { id: chain.id, version: chain.version };
    const sent = await chainsApi.save({
      requestId: requestId.current,
      chain: chainOf(draft),
      ...(seen && { seen }),
    });
    setSending(false);
    if (sent.ok) return onSaved(draft.name);
    // Another wish from now on: what comes next has other words.
    requestId.current = newRequestId();
    setProblem(sent.problem);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={chain ? t('changeTitle', { name: chain.name }) : t('newTitle')}
      description={t('formLead')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="grid gap-4">
        {chain !== undefined && chain.underWay > 0 && (
          <Notice>{t('underWayKept', { count: chain.underWay })}</Notice>
        )}
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t('name')} error={errorOf('name')} required>
            <Input
              value={draft.name}
              maxLength={chainLimits.name}
              onChange={(event) => setDraft({ ...draft, name: event.target.value })}
            />
          </Field>
          <Field label={t('nameEn')} error={errorOf('nameEn')} required>
            <Input
              lang="en"
              value={draft.nameEn}
              maxLength={chainLimits.name}
              onChange={(event) => setDraft({ ...draft, nameEn: event.target.value })}
            />
          </Field>
        </div>
        {levels.map((level, at) => (
          <LevelFields
            key={level.key}
            title={t('level', { number: at + 1 })}
            level={level}
            onChange={(next) => setLevels(levels.with(at, next))}
            errorOf={(field) => errorOf(`levels.${at}.${field}`)}
            acts={{
              ...(at > 0 && { up: () => setLevels(moved(levels, at, -1)) }),
              ...(at < levels.length - 1 && { down: () => setLevels(moved(levels, at, 1)) }),
              ...(levels.length > 1 && { remove: () => setLevels(levels.toSpliced(at, 1)) }),
            }}
          />
        ))}
        <Button
          className="justify-self-start"
          disabled={levels.length >= chainLimits.levels}
          onClick={() => setLevels([...levels, emptyLevel()])}
        >
          <Plus aria-hidden />
          {t('addLevel')}
        </Button>
        <Checkbox
          label={t('sensitiveAdds')}
          hint={t('sensitiveHint')}
          checked={sensitive !== null}
          onChange={({ target }) =>
            setDraft({ ...draft, sensitive: target.checked ? usualSensitiveLevel() : null })
          }
        />
        {sensitive && (
          <LevelFields
            title={t('sensitiveLevel')}
            level={sensitive}
            onChange={(next) => setDraft({ ...draft, sensitive: next })}
            errorOf={(field) => errorOf(`sensitiveLevel.${field}`)}
          />
        )}
        {general && <Notice tone="danger">{general}</Notice>}
      </form>
    </Dialog>
  );
}
