import { useTranslations } from 'use-intl';
import type { FocalPoint } from '#components/site/focal-class.ts';

/** How photos are cropped where they are listed, and how a narrow column could. */
const crops = ['3 / 2', '1 / 1', '16 / 9'] as const;

export function CropPreview({ photoUrl, focal: { x, y } }: { photoUrl: string; focal: FocalPoint }) {
  const t = useTranslations('editor.focal');
  return (
    <figure>
      <figcaption className="mb-1 text-ink-2 text-xs">{t('crops')}</figcaption>
      <div className="flex items-start gap-3">
        {crops.map((aspectRatio) => (
          <picture key={aspectRatio}>
            <img
              src={photoUrl}
              alt=""
              className="h-20 rounded-sm object-cover"
              style={{ aspectRatio, objectPosition: `${x}% ${y}%` }}
            />
          </picture>
        ))}
      </div>
    </figure>
  );
}
