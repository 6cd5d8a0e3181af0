'use client';

import { Globe, ListChecks, ListTree, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '#components/ui/link.tsx';

const cardStyle =
  'flex items-start gap-4 rounded-lg border border-line p-5 transition-colors hover:border-line-2 hover:bg-paper-2 [&_svg]:mt-0.5 [&_svg]:size-5 [&_svg]:shrink-0 [&_svg]:text-accent';

/** The desk's home for whoever runs the system: they have no articles, and are told so. */
export function AdminHome({ name }: { name: string }) {
  const t = useTranslations('work');
  return (
    <div className="mx-auto w-full max-w-3xl">
      <h1 className="font-semibold text-2xl">{t('title')}</h1>
      <p className="mt-1 max-w-prose text-ink-2 text-sm">
        {t('lead', { person: name })} {t('admin.lead')}
      </p>
      <div className="mt-6 grid gap-3 sm:grid-cols-2">
        <Link href="/desk/people" className={cardStyle}>
          <Users aria-hidden />
          <Card title={t('admin.people')}>{t('admin.peopleText')}</Card>
        </Link>
        <Link href="/desk/chains" className={cardStyle}>
          <ListChecks aria-hidden />
          <Card title={t('admin.chains')}>{t('admin.chainsText')}</Card>
        </Link>
        <Link href="/desk/sections" className={cardStyle}>
          <ListTree aria-hidden />
          <Card title={t('admin.sections')}>{t('admin.sectionsText')}</Card>
        </Link>
        <a href="/" className={cardStyle}>
          <Globe aria-hidden />
          <Card title={t('admin.site')}>{t('admin.siteText')}</Card>
        </a>
      </div>
    </div>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <span className="min-w-0">
      <span className="block font-medium">{title}</span>
      <span className="block text-ink-2 text-sm">{children}</span>
    </span>
  );
}
