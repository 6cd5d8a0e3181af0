import { useTranslations } from 'use-intl';
import { type Role, roles } from '#domain/roles.ts';

type Props = { value: Role; onChange: (role: Role) => void };

/** One role of all, each with what it may do. */
export function RoleChoice({ value, onChange }: Props) {
  const t = useTranslations('people');
  const role = useTranslations('roles');
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{t('fields.role')}</legend>
      <div className="divide-y divide-line overflow-hidden rounded-md border border-line-2">
        {roles.map((name) => (
          <label
            key={name}
            className="flex items-start gap-3 px-3 py-2 transition-colors hover:bg-paper-2 has-checked:bg-paper-2"
          >
            <input
              type="radio"
              name="role"
              value={name}
              checked={name === value}
              onChange={() => onChange(name)}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block font-medium text-sm">{role(name)}</span>
              <span className="block text-ink-2 text-xs">{t(`roleHints.${name}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
