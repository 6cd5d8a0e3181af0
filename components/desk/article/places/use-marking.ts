import { type RefObject, useState } from 'react';
import type { ActWords } from '#components/desk/article/article-api.ts';
import type { EditorHandle } from '#components/editor/manuscript-editor.tsx';

/** A place that is marked for a return and not sent yet. */
export type Pending = { id: string; quote: string; note: string };

/** Collects the places that go along with a return; the editor keeps where they stand while the text changes. */
export function useMarking(editor: RefObject<EditorHandle | null>) {
  const [pending, setPending] = useState<readonly Pending[]>([]);

  function mark(): boolean {
    const id = crypto.randomUUID();
    const quote = editor.current?.places.mark(id);
    if (quote === undefined) return false;
    setPending((now) => [...now, { id, quote, note: '' }]);
    return true;
  }

  function remove(ids: readonly string[]): void {
    editor.current?.places.remove(ids);
    setPending((now) => now.filter(({ id }) => !ids.includes(id)));
  }

  return {
    pending,
    mark,
    remove,
    write: (id: string, note: string) =>
      setPending((now) => now.map((place) => (place.id === id ? { ...place, note } : place))),
    clear: () => remove(pending.map(({ id }) => id)),
    /** The words of a return with the places, as they stand in the text of `version`. */
    into: (words: ActWords, version: number) =>
      withPlaces(words, version, pending, editor.current?.places.now() ?? []),
  };
}

export type Marking = ReturnType<typeof useMarking>;
type Standing = { id: string; from: number; to: number };

/** A note whose words are gone is said in the reason: it is not lost, though there is no place to show it at. */
export function withPlaces(
  words: ActWords,
  version: number,
  pending: readonly Pending[],
  standing: readonly Standing[],
): ActWords {
  const found = pending.map((place) => ({ ...place, at: standing.find(({ id }) => id === place.id) }));
  const places = found.flatMap(({ note, at }) => (at ? [{ from: at.from, to: at.to, note }] : []));
  const gone = found.filter(({ at }) => !at).map(({ quote, note }) => `“${quote}”: ${note}`);
  return {
    ...words,
    ...(gone.length > 0 && { reason: [words.reason, ...gone].join('\n') }),
    ...(places.length > 0 && { marked: { version, places } }),
  };
}
