'use client';

import type { Editor } from '@tiptap/core';
import {
  AlignCenterHorizontal,
  AlignHorizontalJustifyEnd,
  AlignHorizontalJustifyStart,
  ArrowDown,
  ArrowUp,
  Crosshair,
  ImageUp,
  type LucideIcon,
  Maximize2,
  Trash2,
} from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { deleteFigure, findFigure, moveFigure, setFigure } from '#components/editor/commands/figures.ts';
import { runAct, runAndFocus } from '#components/editor/commands/run.ts';
import { ToolButton } from '#components/editor/toolbar/tool-button.tsx';
import { Toolstrip } from '#components/editor/toolbar/toolstrip.tsx';
import type { FocalPoint } from '#components/site/focal-class.ts';
import type { FigureAlign } from '#content/manuscript.ts';
import { photoAccept } from '#domain/photo-rules.ts';
import { FocalDialog } from './focal-dialog.tsx';

export type FigureOfPanel = {
  id: string;
  number: number;
  align: string;
  hasPhoto: boolean;
  focal: FocalPoint;
  photoUrl: string | undefined;
  canMoveUp: boolean;
  canMoveDown: boolean;
};

type FigureToolsProps = {
  editor: Editor;
  figure: FigureOfPanel;
  onReplace: (file: File) => void;
  onEscape: () => void;
  announce: (text: string) => void;
};

const alignIcons: Record<FigureAlign, LucideIcon> = {
  left: AlignHorizontalJustifyStart,
  center: AlignCenterHorizontal,
  right: AlignHorizontalJustifyEnd,
  wide: Maximize2,
};
const aligns: readonly FigureAlign[] = ['left', 'center', 'right', 'wide'];

/** What can be done with a figure. Each act says aloud what it did. */
export function FigureTools({ editor, figure, onReplace, onEscape, announce }: FigureToolsProps) {
  const t = useTranslations('editor.figureTools');
  const file = useRef<HTMLInputElement>(null);
  const { id, number } = figure;
  const [aiming, setAiming] = useState(false);

  function move(direction: 'up' | 'down'): void {
    if (!runAct(editor, moveFigure(id, direction))) return;
    const now = findFigure(editor.state.doc, id)?.number ?? number;
    announce(t(direction === 'up' ? 'movedUp' : 'movedDown', { number: now }));
  }

  return (
    <Toolstrip label={t('label', { number })} className="ms-figure-tools" onEscape={onEscape}>
      <div className="ms-tool-group" role="radiogroup" aria-label={t('alignment')}>
        {aligns.map((align) => (
          <ToolButton
            key={align}
            label={t(align)}
            icon={alignIcons[align]}
            checked={figure.align === align}
            onPress={() => {
              runAct(editor, setFigure(id, { align }));
              announce(t('aligned', { number, align: t(align) }));
            }}
          />
        ))}
      </div>
      <div className="ms-tool-group">
        <ToolButton label={t('up')} icon={ArrowUp} disabled={!figure.canMoveUp} onPress={() => move('up')} />
        <ToolButton
          label={t('down')}
          icon={ArrowDown}
          disabled={!figure.canMoveDown}
          onPress={() => move('down')}
        />
        {figure.hasPhoto && (
          <>
            <ToolButton label={t('focal')} icon={Crosshair} onPress={() => setAiming(true)} />
            <ToolButton label={t('replace')} icon={ImageUp} onPress={() => file.current?.click()} />
          </>
        )}
        <input
          ref={file}
          type="file"
          hidden
          accept={photoAccept}
          aria-label={t('replaceFile', { number })}
          onChange={({ target }) => {
            const [chosen] = [...(target.files ?? [])];
            target.value = '';
            if (chosen) onReplace(chosen);
          }}
        />
      </div>
      <div className="ms-tool-group">
        <ToolButton
          label={t('remove')}
          icon={Trash2}
          danger
          onPress={() => {
            runAndFocus(editor, deleteFigure(id));
            announce(t('removed', { number }));
          }}
        />
      </div>
      {aiming && figure.photoUrl && (
        <FocalDialog
          photoUrl={figure.photoUrl}
          start={figure.focal}
          onClose={() => setAiming(false)}
          onChosen={({ x, y }) => {
            runAct(editor, setFigure(id, { focalX: x / 100, focalY: y / 100 }));
            announce(t('focalSet', { number }));
          }}
        />
      )}
    </Toolstrip>
  );
}
