import { useState } from 'react';
import type { ImportedDetails } from '#components/editor/paste/import-report.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { useMetadata } from './use-metadata.ts';

export type ImportedNoteText = { names: string[]; ask: string[] };

/** A pasted report brings its byline, dateline and tags: they fill what is empty, and can be taken back. */
export function useImported(details: ReturnType<typeof useMetadata>) {
  const [note, setNote] = useState<ImportedNoteText>();
  const [before, setBefore] = useState<Partial<ArticleMetadata>>();

  function take(report: ImportedDetails): void {
    const part = filled(details.draft, report);
    setBefore(
      Object.fromEntries(Object.keys(part).map((key) => [key, details.draft[key as keyof ArticleMetadata]])),
    );
    if (Object.keys(part).length > 0) details.change(part);
    setNote({ names: part.byline?.map(({ name }) => name) ?? [], ask: report.ask });
  }

  function undo(): void {
    if (before) details.change(before);
    setNote(undefined);
  }

  const dismiss = () => setNote(undefined);
  return { note, take, undo: before && Object.keys(before).length > 0 ? undo : undefined, dismiss };
}

/** The part of the details that a report can fill because nothing stands there yet. */
export function filled(draft: ArticleMetadata, report: ImportedDetails): Partial<ArticleMetadata> {
  const { byline, dateline, tags } = report;
  const hasDateline = Object.values(draft.dateline).some((value) => value !== null);
  const bringsDateline = Object.values(dateline).some((value) => value !== null);
  return {
    ...(draft.byline.length === 0 && byline.length > 0 && { byline }),
    ...(!hasDateline && bringsDateline && { dateline }),
    ...(draft.tags.length === 0 && tags.length > 0 && { tags }),
  };
}
