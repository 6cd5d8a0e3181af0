import { type RefObject, useEffect } from 'react';
import type { EditorHandle } from '#components/editor/manuscript-editor.tsx';
import { answeredKey } from '#components/editor/slips/slips-plugin.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';

/** Tells the editor whether to mark slips under the words, and which of them somebody answered for. */
export function useSlips(
  editor: RefObject<EditorHandle | null>,
  { answers = [], language }: ArticleMetadata,
  isOpen: boolean,
): void {
  const keys = JSON.stringify(answers.map(({ check, match }) => answeredKey(check, match)));
  useEffect(() => {
    const answered = new Set<string>(JSON.parse(keys));
    if (isOpen) editor.current?.markSlips({ answered, isOn: language === 'vi' });
  }, [editor, keys, language, isOpen]);
}
