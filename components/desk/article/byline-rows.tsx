import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
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

type Row = { roles: string[]; name: string };
type Props = { byline: readonly Byline[]; change: (byline: Byline[]) => void };

/** Who made it: one row per name, with what they did, and the line as readers will see it. */
export function BylineRows({ byline, change }: Props) {
  const t = useTranslations('article.details');
  const [blank, setBlank] = useState(byline.length === 0);
  const rows: Row[] = blank ? [...byline, { roles: ['tin'], name: '' }] : [...byline];

  function put(index: number, row: Row): void {
    const next = rows.map((old, at) => (at === index ? row : old));
    setBlank(next.some(({ name }) => name.trim() === ''));
    change(next.filter(({ name }) => name.trim() !== ''));
  }

  function remove(index: number): void {
    setBlank(false);
    change(rows.filter((row, at) => at !== index && row.name.trim() !== ''));
  }

  return (
    <fieldset className="space-y-3">
      <legend className="text-sm font-medium">{t('byline')}</legend>
      {rows.map((row, index) => (
        <BylineRow
          key={index}
          row={row}
          number={index + 1}
          put={(next) => put(index, next)}
          remove={() => remove(index)}
        />
      ))}
      <div className="flex items-center justify-between gap-2">
        <p className="text-xs text-ink-2">{renderByline(byline)}</p>
        {!blank && (
          <Button type="button" variant="quiet" onClick={() => setBlank(true)}>
            <Plus aria-hidden className="size-4" /> {t('addByline')}
          </Button>
        )}
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
