import { type PointerEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FocalPoint } from '#components/site/focal-class.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { CropPreview } from './crop-preview.tsx';

type FocalDialogProps = {
  photoUrl: string;
  start: FocalPoint;
  onChosen: (focal: FocalPoint) => void;
  onClose: () => void;
};

const middle: FocalPoint = { x: 50, y: 50 };
const axes = ['x', 'y'] as const;

/** Where a photo must not be cropped: set by a press or a drag on it, or by two sliders; lists show it at once. */
export function FocalDialog({ photoUrl, start, onChosen, onClose }: FocalDialogProps) {
  const t = useTranslations('editor.focal');
  const [focal, setFocal] = useState(start);

  function aim(event: PointerEvent<HTMLDivElement>): void {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    setFocal({
      x: percent((event.clientX - left) / width),
      y: percent((event.clientY - top) / height),
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      description={t('lead')}
      footer={
        <>
          <Button variant="quiet" onClick={() => setFocal(middle)}>
            {t('middle')}
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              onChosen(focal);
              onClose();
            }}
          >
            {t('done')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div className="relative mx-auto w-fit touch-none" onPointerDown={aim} onPointerMove={aim}>
          <picture>
            <img src={photoUrl} alt="" draggable={false} className="max-h-[40dvh] select-none rounded-md" />
          </picture>
          <span
            aria-hidden
            className="pointer-events-none absolute size-9 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-paper bg-accent/35 shadow-float"
            style={{ left: `${focal.x}%`, top: `${focal.y}%` }}
          />
        </div>
        {axes.map((axis) => (
          <label key={axis} className="flex items-center gap-3 text-sm">
            <span className="w-28 shrink-0">{t(axis)}</span>
            <input
              type="range"
              min={0}
              max={100}
              value={focal[axis]}
              aria-valuetext={`${focal[axis]}%`}
              onChange={({ target }) => setFocal({ ...focal, [axis]: Number(target.value) })}
              className="min-w-0 flex-1 accent-accent"
            />
          </label>
        ))}
        <CropPreview photoUrl={photoUrl} focal={focal} />
      </div>
    </Dialog>
  );
}

function percent(share: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, share)));
}
