import { Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#components/ui/icon-button.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { houseDate } from '#domain/dates.ts';
import type { RegisterDocument } from '#domain/register/entry.ts';
import type { RegisterLine } from '#domain/views/register-view.ts';
import { ForReaders } from './for-readers.tsx';

type Acts = { change: () => void; remove: () => void; confirm: (isConfirmed: boolean) => void };
type Props = { line: RegisterLine; acts: Acts | undefined };

/** An entry with every post or name and the days on which it held. */
export function EntryLine({ line, acts }: Props) {
  const t = useTranslations('register');
  const { entry } = line;
  const { name } = entry;
  return (
    <div className="flex items-start gap-2 px-4 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {name}
          {entry.kind === 'person' && entry.penName && (
            <span className="font-normal text-ink-2 text-sm"> · {entry.penName}</span>
          )}
          {entry.kind === 'body' && entry.short && (
            <span className="font-normal text-ink-2 text-sm"> · {entry.short}</span>
          )}
        </p>
        {entry.kind === 'person' && (
          <ul className="text-ink-2 text-sm">
            {entry.posts.map((post, at) => (
              <li key={at}>
                {[post.rank, post.office].filter(Boolean).join(', ')} <Span {...post} />
              </li>
            ))}
          </ul>
        )}
        {entry.kind === 'body' && (
          <p className="text-ink-2 text-sm">
            <Span {...entry} />
            {entry.successor && ` · ${t('now', { name: entry.successor })}`}
          </p>
        )}
        {entry.kind === 'document' && (
          <>
            <DocumentWords document={entry} />
            <ForReaders line={line} confirm={acts?.confirm} />
          </>
        )}
      </div>
      {acts && (
        <span className="flex">
          <IconButton label={t('change', { name })} icon={<Pencil aria-hidden />} onClick={acts.change} />
          <IconButton label={t('remove', { name })} icon={<Trash2 aria-hidden />} onClick={acts.remove} />
        </span>
      )}
    </div>
  );
}

function Span({ from, to, source }: { from: string | null; to: string | null; source: string | null }) {
  const t = useTranslations('register');
  const language = useLanguage();
  const parts = [
    from && t('since', { day: houseDate(from, language) }),
    to && t('until', { day: houseDate(to, language) }),
    source,
  ].filter(Boolean);
  return parts.length > 0 && <span className="text-xs tabular-nums">({parts.join(', ')})</span>;
}

function DocumentWords({ document }: { document: RegisterDocument }) {
  const { type, title, issuer, issued, link } = document;
  const language = useLanguage();
  const told = [type, issuer, issued && houseDate(issued, language)].filter(Boolean).join(', ');
  return (
    <p className="text-ink-2 text-sm">
      {title}
      {told && ` (${told})`}{' '}
      {link && (
        <a href={link} className="break-all hover:underline" rel="noreferrer">
          {link}
        </a>
      )}
    </p>
  );
}
