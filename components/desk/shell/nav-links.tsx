'use client';

import {
  Bell,
  BookUser,
  CalendarDays,
  Columns3,
  ExternalLink,
  Inbox,
  LayoutTemplate,
  ListChecks,
  ListOrdered,
  ListTree,
  Newspaper,
  Presentation,
  ScrollText,
  SpellCheck,
  Users,
} from 'lucide-react';
import { useLinkStatus } from 'next/link';
import { useTranslations } from 'use-intl';
import { UnseenCount } from '#components/desk/notices/unseen-count.tsx';
import { Link } from '#components/ui/link.tsx';
import { hasPermission, type Permission, type Role } from '#domain/roles.ts';

const places = [
  { href: '/desk', words: 'myWork', Icon: Inbox, needs: undefined },
  { href: '/desk/notices', words: 'notices', Icon: Bell, needs: 'article.readOwn' },
  { href: '/desk/articles', words: 'articles', Icon: Newspaper, needs: 'article.readOwn' },
  { href: '/desk/conferences', words: 'conferences', Icon: Presentation, needs: 'conferences.keep' },
  { href: '/desk/register', words: 'register', Icon: BookUser, needs: 'register.read' },
  { href: '/desk/board', words: 'board', Icon: Columns3, needs: 'article.readOwn' },
  { href: '/desk/calendar', words: 'calendar', Icon: CalendarDays, needs: 'article.readOwn' },
  { href: '/desk/run-down', words: 'runDown', Icon: ListOrdered, needs: 'article.readOwn' },
  { href: '/desk/fronts', words: 'fronts', Icon: LayoutTemplate, needs: 'fronts.arrange' },
  { href: '/desk/record', words: 'record', Icon: ScrollText, needs: 'record.read' },
  { href: '/desk/house-rules', words: 'houseRules', Icon: SpellCheck, needs: 'houseRules.manage' },
  { href: '/desk/chains', words: 'chains', Icon: ListChecks, needs: 'chains.manage' },
  { href: '/desk/sections', words: 'sections', Icon: ListTree, needs: 'sections.manage' },
  { href: '/desk/people', words: 'people', Icon: Users, needs: 'people.manage' },
] as const satisfies readonly { href: string; words: string; Icon: unknown; needs: Permission | undefined }[];

const lineStyle =
  'relative flex min-h-9 items-center gap-3 rounded-md px-3 py-1.5 text-ink-2 text-sm transition-colors hover:bg-paper-3/60 ' +
  'hover:text-ink aria-[current]:bg-paper-3 aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:min-h-11 ' +
  '[&_svg]:size-4.5 [&_svg]:shrink-0 aria-[current]:[&_svg]:text-accent';

/** Where this role can go. */
export function NavLinks({ role, path }: { role: Role; path: string }) {
  const t = useTranslations('shell');
  const shown = places.filter(({ needs }) => needs === undefined || hasPermission(role, needs));
  return (
    <nav aria-label={t('navigation')}>
      <ul className="flex flex-col gap-0.5">
        {shown.map(({ href, words, Icon }) => (
          <li key={href}>
            <Link href={href} aria-current={currentOf(path, href)} className={lineStyle}>
              <Icon aria-hidden />
              {t(words)}
              {href === '/desk/notices' && <UnseenCount />}
              <OnItsWay />
            </Link>
          </li>
        ))}
        <li>
          <a href="/" className={lineStyle}>
            <ExternalLink aria-hidden />
            {t('site')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** `page` for the page itself, `true` for one below it. */
function currentOf(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return href !== '/desk' && path.startsWith(`${href}/`) ? 'true' : undefined;
}

/** A sign that the next page is being fetched, for when that takes longer than a blink. */
function OnItsWay() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return <span aria-hidden className="on-its-way ml-auto size-1.5 rounded-full bg-accent" />;
}
