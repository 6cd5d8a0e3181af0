'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { chainLimits, levelRoles } from '#domain/chain-form.ts';
import type { LevelDraft } from './chain-draft.ts';

type Props = {
  /** What the group of fields is called, such as *Cấp 2*. */
  title: string;
  level: LevelDraft;
  onChange: (level: LevelDraft) => void;
  errorOf: (field: string) => ReactNode;
  acts?: { up?: () => void; down?: () => void; remove?: () => void };
};

/** One level of a chain: its two names, who signs it, and how long they have. */
export function LevelFields({ title, level, onChange, errorOf, acts }: Props) {
  const t = useTranslations('chains');
  const roles = useTranslations('roles');
  const set = (change: Partial<LevelDraft>) => onChange({ ...level, ...change });
  return (
    <fieldset className="grid gap-3 rounded-md border border-line p-3 sm:grid-cols-2">
      <legend className="px-1 font-medium text-sm">{title}</legend>
      <Field label={t('levelName')} error={errorOf('name')} required>
        <Input
          value={level.name}
          maxLength={chainLimits.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field label={t('levelNameEn')} error={errorOf('nameEn')} required>
        <Input
          lang="en"
          value={level.nameEn}
          maxLength={chainLimits.name}
          onChange={(event) => set({ nameEn: event.target.value })}
        />
      </Field>
      <Field label={t('signedBy')} error={errorOf('role')}>
        <Select
          value={level.role}
          onChange={({ target }) => {
            const role = levelRoles.find((known) => known === target.value);
            if (role) set({ role });
          }}
        >
          {levelRoles.map((role) => (
            <option key={role} value={role}>
              {roles(role)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('hours')} hint={t('hoursHint')} error={errorOf('hours')}>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={chainLimits.hours}
          step={1}
          value={level.hours}
          onChange={(event) => set({ hours: event.target.value })}
        />
      </Field>
      {acts && (
        <div className="flex justify-end gap-1 sm:col-span-2">
          <Act label={t('up', { level: title })} icon={<ArrowUp aria-hidden />} onClick={acts.up} />
          <Act label={t('down', { level: title })} icon={<ArrowDown aria-hidden />} onClick={acts.down} />
          <Act
            label={t('removeLevel', { level: title })}
            icon={<Trash2 aria-hidden />}
            onClick={acts.remove}
          />
        </div>
      )}
    </fieldset>
  );
}

function Act({
  label,
  icon,
  onClick,
}: {
  label: string;
  icon: ReactNode;
  onClick: (() => void) | undefined;
}) {
  return <IconButton label={label} icon={icon} disabled={!onClick} {...(onClick && { onClick })} />;
}
