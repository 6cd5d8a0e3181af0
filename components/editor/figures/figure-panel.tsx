'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { RefObject } from 'react';
import { figureAround, setFigure } from '#components/editor/commands/figures.ts';
import { run } from '#components/editor/commands/run.ts';
import { AltField } from './alt-field.tsx';
import { FigureTools } from './figure-tools.tsx';
import { useFigurePlace } from './use-figure-place.ts';

type FigurePanelProps = {
  editor: Editor;
  /** What the panel lies over; it holds the editor and nothing that moves apart from it. */
  sheet: RefObject<HTMLElement | null>;
  /** Set while the writer is on the way to the alt text. */
  wantsAlt: RefObject<boolean>;
  onReplace: (figureId: string, file: File) => void;
  photoUrl: (assetId: string) => string;
  announce: (text: string) => void;
};

/** Tools and alt text of the figure that the caret is in: drawn over the document, never inside it. */
export function FigurePanel({ editor, sheet, wantsAlt, onReplace, photoUrl, announce }: FigurePanelProps) {
  const figure = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const place = figureAround(state);
      if (!place) return undefined;
      const { id, alt, align, assetId, focalX, focalY } = place.node.attrs;
      return {
        pos: place.pos,
        number: place.number,
        id: String(id),
        alt: String(alt),
        align: String(align),
        hasPhoto: assetId !== null,
        photoUrl: typeof assetId === 'string' ? photoUrl(assetId) : undefined,
        focal: { x: Math.round(100 * Number(focalX)), y: Math.round(100 * Number(focalY)) },
        canMoveUp: place.index > 2,
        canMoveDown: place.index < state.doc.childCount - 1,
      };
    },
  });
  const boxes = useFigurePlace(editor, figure?.pos, sheet);
  if (!figure || !boxes) return null;

  const backToText = () => editor.view.focus();
  return (
    <div className="ms-figure-panel">
      <div
        className="ms-figure-tools-place"
        style={{ top: boxes.photo.top, left: boxes.photo.left, width: boxes.photo.width }}
      >
        <FigureTools
          editor={editor}
          figure={figure}
          onReplace={(file) => onReplace(figure.id, file)}
          onEscape={backToText}
          announce={announce}
        />
      </div>
      <div
        className="ms-alt-over"
        style={{ top: boxes.alt.top, left: boxes.alt.left, width: boxes.alt.width, height: boxes.alt.height }}
      >
        <AltField
          key={figure.id}
          number={figure.number}
          value={figure.alt}
          wanted={wantsAlt}
          onChange={(alt) => run(editor, setFigure(figure.id, { alt }))}
          onEscape={backToText}
        />
      </div>
    </div>
  );
}
