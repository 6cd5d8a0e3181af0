import type { ArticleRow } from '#domain/views/article-row.ts';
import { ArticleLine, type LineContext } from './article-line.tsx';

type Props = { rows: readonly ArticleRow[]; label: string; context: LineContext };

/** Articles one below the other. */
export function ArticleLines({ rows, label, context }: Props) {
  return (
    <ul aria-label={label} className="divide-y divide-line overflow-hidden rounded-lg border border-line">
      {rows.map((row) => (
        <ArticleLine key={row.id} row={row} {...context} />
      ))}
    </ul>
  );
}
