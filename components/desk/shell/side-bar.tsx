'use client';

import { Menu, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#components/ui/classes.ts';
import { Link } from '#components/ui/link.tsx';
import { hasPermission } from '#domain/roles.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { NavLinks } from './nav-links.tsx';
import { NewArticleButton } from './new-article-button.tsx';
import { PersonFoot } from './person-foot.tsx';
import type { ShellPerson } from './shell-person.ts';

type Props = { person: ShellPerson; newsroom: string; path: string };

/** One set of links: a column beside the page, or folded behind a button in a bar on narrow screens. */
export function SideBar({ person, newsroom, path }: Props) {
  const t = useTranslations('shell');
  const [isOpen, setOpen] = useState(false);
  const Icon = isOpen ? X : Menu;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside.
    <header
      data-beside-text=""
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      className="sticky top-0 z-30 print:hidden! border-line border-b bg-paper-2 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto lg:border-r lg:border-b-0"
    >
      <div className="flex h-[var(--shell-bar)] items-center justify-between gap-3 pr-2 pl-4 lg:h-auto lg:px-5 lg:pt-6 lg:pb-4">
        <Link href="/desk" className="truncate font-semibold font-serif text-xl hover:text-accent">
          {newsroom}
        </Link>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls="desk-navigation"
          aria-label={t('navigation')}
          onClick={() => setOpen(!isOpen)}
          className="grid size-11 place-items-center rounded-md text-ink-2 hover:text-ink lg:hidden"
        >
          <Icon aria-hidden className="size-5" />
        </button>
      </div>
      <div
        id="desk-navigation"
        className={classes(
          'flex-1 flex-col gap-5 px-3 pb-4 lg:flex',
          'max-lg:absolute max-lg:inset-x-0 max-lg:top-full max-lg:max-h-[calc(100dvh-var(--shell-bar))] max-lg:overflow-y-auto',
          'max-lg:border-line max-lg:border-b max-lg:bg-paper-2 max-lg:pt-3 max-lg:shadow-float',
          isOpen ? 'flex' : 'hidden',
        )}
      >
        {hasPermission(person.role, 'article.create') && <NewArticleButton />}
        <NavLinks role={person.role} path={path} />
        <div className="mt-auto flex flex-col gap-3">
          <LanguageSwitch path={path} />
          <PersonFoot person={person} />
        </div>
      </div>
    </header>
  );
}
