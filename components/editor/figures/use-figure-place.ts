import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect, useState } from 'react';

type Box = { top: number; left: number; width: number; height: number };
export type FigureBoxes = { photo: Box; alt: Box };

/** Where the photo and the place of the alt text of the figure at `pos` lie inside `sheet`, kept up to date. */
export function useFigurePlace(
  editor: Editor,
  pos: number | undefined,
  sheet: RefObject<HTMLElement | null>,
): FigureBoxes | undefined {
  const [boxes, setBoxes] = useState<FigureBoxes>();

  useLayoutEffect(() => {
    const figure = pos === undefined ? null : editor.view.nodeDOM(pos);
    if (!(figure instanceof HTMLElement)) return setBoxes(undefined);
    const measure = () => {
      const frame = sheet.current?.getBoundingClientRect();
      const photo = figure.querySelector('.ms-photo');
      const alt = figure.querySelector('.ms-alt-place');
      if (frame && photo && alt) setBoxes({ photo: boxIn(frame, photo), alt: boxIn(frame, alt) });
    };
    measure();
    // Everything that moves a figure changes the height of the text or of the figure.
    const watch = new ResizeObserver(measure);
    watch.observe(editor.view.dom);
    watch.observe(figure);
    return () => watch.disconnect();
  }, [editor, pos, sheet]);

  return boxes;
}

function boxIn(frame: DOMRect, element: Element): Box {
  const { top, left, width, height } = element.getBoundingClientRect();
  return { top: top - frame.top, left: left - frame.left, width, height };
}
