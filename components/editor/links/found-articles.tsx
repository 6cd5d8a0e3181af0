import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import type { PublishedLink } from '#domain/published.ts';
import type { Found } from './use-found-articles.ts';

type FoundArticlesProps = {
  id: string;
  found: Found;
  active: number;
  onChoose: (link: PublishedLink) => void;
};

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** What was found, below the field that asks; the field keeps the focus, the list says which line is meant. */
export function FoundArticles({ id, found, active, onChoose }: FoundArticlesProps) {
  const t = useTranslations('editor.linkDialog');
  const when = useMoment();
  if (found.state === 'idle') return null;
  if (found.state !== 'found' || found.links.length === 0) {
    const words = found.state === 'found' ? 'none' : found.state;
    return <p role="status">{t(words)}</p>;
  }
  return (
    <div id={id} role="listbox" aria-label={t('found')} className="ms-found">
      {found.links.map((link, index) => (
        <button
          key={link.path}
          type="button"
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(link)}
        >
          <span>{link.headline}</span>
          <small>
            {link.section} · {when(link.publishedAt)}
          </small>
        </button>
      ))}
    </div>
  );
}
