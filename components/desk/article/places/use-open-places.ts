import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { EditorHandle } from '#components/editor/manuscript-editor.tsx';
import type { PlaceView } from '#domain/views/article-view.ts';

/**
 * Shows in the text what the last return marks. The editor moves the places that it knows; what a later panel brings
 * is shown only where its version is the one that was opened, and found by its words otherwise.
 */
export function useOpenPlaces(
  editor: RefObject<EditorHandle | null>,
  {
    places,
    version,
    opened,
    isOpen,
  }: { places: readonly PlaceView[]; version: number; opened: number; isOpen: boolean },
): (place: PlaceView) => void {
  const shown = useRef(new Set<string>());
  useEffect(() => {
    if (!isOpen) return;
    const open = new Set(places.map(({ id }) => id));
    const gone = [...shown.current].filter((id) => !open.has(id));
    if (gone.length > 0) editor.current?.places.remove(gone);
    const added = version === opened ? places.filter(({ id }) => !shown.current.has(id)) : [];
    const standing = added.flatMap(({ id, at }) => (at ? [{ id, ...at }] : []));
    if (standing.length > 0) editor.current?.places.show(standing);
    shown.current = open;
  }, [editor, places, version, opened, isOpen]);

  return useCallback(
    ({ id, quote }) => {
      if (!editor.current?.places.goTo(id)) editor.current?.show({ place: 'body', match: quote });
    },
    [editor],
  );
}
