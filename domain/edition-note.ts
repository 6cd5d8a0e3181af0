import type { ArticleMetadata } from './metadata.ts';

/** What is told to readers about one edition: that it corrects something, and what. It belongs to no later one. */
export type EditionNote = Pick<ArticleMetadata, 'updateKind' | 'updateNote'>;

export function withoutEditionNote(metadata: ArticleMetadata): ArticleMetadata {
  const { updateKind: _kind, updateNote: _note, ...rest } = metadata;
  return rest;
}

export function hasEditionNote({ updateKind, updateNote }: EditionNote): boolean {
  return updateKind !== undefined || updateNote !== undefined;
}

export function isSameEditionNote(one: EditionNote, other: EditionNote): boolean {
  return one.updateKind === other.updateKind && one.updateNote === other.updateNote;
}
