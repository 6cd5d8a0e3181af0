import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect, useState } from 'react';

type Place = { top: number; left: number; width: number; height: number };

/** Where the table at `pos` lies inside `sheet`, kept up to date while it and the text change. */
export function useTablePlace(
  editor: Editor,
  pos: number | undefined,
  sheet: RefObject<HTMLElement | null>,
): Place | undefined {
  const [place, setPlace] = useState<Place>();

  useLayoutEffect(() => {
    const table = pos === undefined ? null : editor.view.nodeDOM(pos);
    if (!(table instanceof HTMLElement)) return setPlace(undefined);
    const measure = () => {
      const frame = sheet.current?.getBoundingClientRect();
      if (!frame) return;
      const { top, left, width, height } = table.getBoundingClientRect();
      setPlace({ top: top - frame.top, left: left - frame.left, width, height });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(editor.view.dom);
    watch.observe(table);
    return () => watch.disconnect();
  }, [editor, pos, sheet]);

  return place;
}
