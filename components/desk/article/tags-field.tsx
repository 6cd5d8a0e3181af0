import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field, Input } from '#components/ui/field.tsx';
import { metadataLimits } from '#domain/metadata.ts';

/** Tags as one line with commas; what stands between two commas becomes a tag when the field is left. */
export function TagsField({ tags, change }: { tags: readonly string[]; change: (tags: string[]) => void }) {
  const t = useTranslations('article.details');
  const joined = tags.join(', ');
  const [typed, setTyped] = useState(joined);
  useEffect(() => setTyped(joined), [joined]);
  return (
    <Field label={t('tags')} hint={t('tagsHint')}>
      <Input
        name="tags"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          const next = tagsOf(typed);
          if (next.join(', ') !== joined) change(next);
        }}
      />
    </Field>
  );
}

export function tagsOf(line: string): string[] {
  const parts = line.split(',').map((part) => part.replace(/\s+/gu, ' ').trim().slice(0, metadataLimits.tag));
  return [...new Set(parts.filter((part) => part !== ''))].slice(0, metadataLimits.tags);
}
