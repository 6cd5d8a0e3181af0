'use client';

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { useAnswer } from '#components/editor/tools/use-page-tools.ts';
import { photoAccept } from '#domain/photo-rules.ts';

type PhotoChooserProps = { page: PageTools; onPhotos: (files: File[]) => void };

/** Asks the browser for photos when a tool wants some. */
export function PhotoChooser({ page, onPhotos }: PhotoChooserProps) {
  const t = useTranslations('tools');
  const files = useRef<HTMLInputElement>(null);
  useAnswer(page, 'photos', () => files.current?.click());
  return (
    <input
      ref={files}
      type="file"
      multiple
      hidden
      accept={photoAccept}
      aria-label={t('photoFiles')}
      onChange={({ target }) => {
        const chosen = [...(target.files ?? [])];
        target.value = '';
        if (chosen.length > 0) onPhotos(chosen);
      }}
    />
  );
}
