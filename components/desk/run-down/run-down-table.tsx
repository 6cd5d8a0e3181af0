import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { sectionNameOf } from '#components/desk/lists/section-names.ts';
import { Link } from '#components/ui/link.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { timeOfDay } from '#domain/dates.ts';
import type { SectionName } from '#domain/published.ts';
import type { RunDownLine } from '#domain/views/calendar-view.ts';

type Props = { lines: readonly RunDownLine[]; sections: readonly SectionName[] };

const columns = ['time', 'what', 'article', 'section', 'author', 'reviewer', 'stage', 'length'] as const;

/** The day as a table; on a phone each line is a small card, on paper always a table. */
export function RunDownTable({ lines, sections }: Props) {
  const t = useTranslations('calendar');
  const stages = useTranslations('stages');
  const list = useTranslations('list');
  const language = useLanguage();
  return (
    <table className="block w-full text-sm md:table print:table">
      <caption className="sr-only">{t('runDown')}</caption>
      <thead className="hidden md:table-header-group print:table-header-group">
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="border-line border-b px-2 py-1.5 text-left font-medium text-ink-2 text-xs"
            >
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-2 md:table-row-group print:table-row-group">
        {lines.map((line) => (
          <tr
            key={`${line.kind}-${line.articleId}-${line.at}`}
            className="flex flex-wrap gap-x-3 rounded-md border border-line p-2 md:table-row md:border-0 print:table-row print:border-0"
          >
            <Cell className="font-medium tabular-nums">{timeOfDay(line.at)}</Cell>
            <Cell className="whitespace-nowrap">{t(`kinds.${line.kind}`)}</Cell>
            <Cell className="max-md:w-full">
              <Link
                href={`/desk/articles/${line.articleId}`}
                className="font-medium font-serif text-base hover:text-accent"
              >
                {line.headline || list('untitled')}
              </Link>
            </Cell>
            <Cell>{line.section && sectionNameOf(sections, line.section, language)}</Cell>
            <Cell>{line.author.name}</Cell>
            <Cell>{line.assignedTo?.name}</Cell>
            <Cell className="whitespace-nowrap">{stages(line.stage)}</Cell>
            <Cell className="whitespace-nowrap tabular-nums">{t('words', { count: line.words })}</Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <td
      className={`px-1 py-0.5 align-top empty:hidden md:border-line md:border-b md:px-2 md:py-1.5 md:empty:table-cell print:border-line print:border-b print:px-2 print:py-1 print:empty:table-cell ${className}`}
    >
      {children}
    </td>
  );
}
