import { useTranslations } from 'use-intl';
import type { DemoAccount } from '#domain/views/person-view.ts';

type Props = { accounts: readonly DemoAccount[]; from: string };

/** The people of the sample newsroom, each a form of one button: a click signs in as them. */
export function DemoPeople({ accounts, from }: Props) {
  const t = useTranslations('signIn');
  const role = useTranslations('roles');
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="demo-people" className="border-t border-line pt-6">
      <h2 id="demo-people" className="text-sm font-semibold">
        {t('demoTitle')}
      </h2>
      <p className="mt-1 text-sm text-ink-2">{t('demoLead')}</p>
      <ul className="mt-3 grid gap-2 sm:grid-cols-2">
        {accounts.map((account) => (
          <li key={account.email}>
            <form method="post" action="/api/auth/callback/credentials">
              <input type="hidden" name="email" value={account.email} />
              <input type="hidden" name="password" value={account.password} />
              <input type="hidden" name="from" value={from} />
              <button
                type="submit"
                className="w-full rounded-lg border border-line bg-paper px-3 py-2 text-left transition-colors hover:border-line-2 hover:bg-paper-2"
              >
                <span className="block truncate text-sm font-medium">{account.name}</span>
                <span className="block truncate text-xs text-ink-2">{role(account.role)}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
