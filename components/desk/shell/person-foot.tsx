'use client';

import { LogOut } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { ShellPerson } from './shell-person.ts';

/** Who is signed in, and the way out: a plain form, which works whatever state the page is in. */
export function PersonFoot({ person }: { person: ShellPerson }) {
  const t = useTranslations('shell');
  const role = useTranslations('roles');
  return (
    <div className="flex items-center justify-between gap-2 border-line border-t pt-3 pl-3">
      <div className="min-w-0">
        <p className="truncate font-medium text-sm">{person.name}</p>
        <p className="truncate text-ink-2 text-xs">{role(person.role)}</p>
      </div>
      <form method="post" action="/api/auth/signout">
        <IconButton type="submit" label={t('signOut')} icon={<LogOut aria-hidden />} />
      </form>
    </div>
  );
}
