import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/field.tsx';
import { renderByline } from '#domain/byline.ts';
import { type Byline, metadataLimits } from '#domain/metadata.ts';

/** What people sign for; they stand in the manuscript's own language. */
const roleChoices = [
  'tin',
  'bài',
  'ảnh',
  'video',
  'audio',
  'thực hiện',
  'tổng hợp',
  'biên dịch',
  'thiết kế',
  'theo',
  'nguồn',
];

type Row = Byline;

const newRow: Row = { roles: ['tin'], name: '' };

function named(rows: readonly Row[]): Byline[] {
  return rows.filter(({ name }) => name.trim() !== '');
}

type Props = { byline: readonly Byline[]; change: (byline: Byline[]) => void };

/** Who made it: one row per name, with what they did, and the line as readers will see it. */
export function BylineRows({ byline, change }: Props) {
  const t = useTranslations('article.details');
  // A row without a name is being written: it stays on the screen and is not part of the byline yet.
  const [rows, setRows] = useState<readonly Row[]>(byline);
  useEffect(() => {
    setRows((shown) => (JSON.stringify(named(shown)) === JSON.stringify(byline) ? shown : byline));
  }, [byline]);
  const shown = rows.length === 0 ? [newRow] : rows;

  function show(next: readonly Row[]): void {
    setRows(next);
    if (JSON.stringify(named(next)) !== JSON.stringify(byline)) change(named(next));
  }

  return (
    <fieldset className="space-y-3">
      <legend className="text-sm font-medium">{t('byline')}</legend>
      {shown.map((row, index) => (
        <BylineRow
          key={index}
          row={row}
          number={index + 1}
          put={(next) => show(shown.map((old, at) => (at === index ? next : old)))}
          remove={() => show(shown.filter((_, at) => at !== index))}
        />
      ))}
      <div className="flex items-center justify-between gap-2">
        <p className="text-xs text-ink-2">{renderByline(byline)}</p>
        <Button variant="quiet" size="sm" onClick={() => setRows([...shown, newRow])}>
          <Plus aria-hidden className="size-4" /> {t('addByline')}
        </Button>
      </div>
    </fieldset>
  );
}

type RowProps = { row: Row; number: number; put: (row: Row) => void; remove: () => void };

function BylineRow({ row, number, put, remove }: RowProps) {
  const t = useTranslations('article.details');
  return (
    <div className="space-y-2 border-l-2 border-line pl-3">
      <div className="flex gap-2">
        <Input
          name={`byline-${number}`}
          aria-label={t('bylineName', { number })}
          value={row.name}
          maxLength={metadataLimits.bylineName}
          onChange={(event) => put({ ...row, name: event.target.value })}
        />
        <Button type="button" variant="quiet" aria-label={t('removeByline', { number })} onClick={remove}>
          <Trash2 aria-hidden className="size-4" />
        </Button>
      </div>
      <fieldset className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
        <legend className="sr-only">{t('bylineRoles')}</legend>
        {[...new Set([...roleChoices, ...row.roles])].map((role) => (
          <label key={role} className="inline-flex items-center gap-1">
            <input
              type="checkbox"
              className="accent-accent"
              checked={row.roles.includes(role)}
              onChange={(event) =>
                put({
                  ...row,
                  roles: event.target.checked ? [...row.roles, role] : row.roles.filter((r) => r !== role),
                })
              }
            />
            {role}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
