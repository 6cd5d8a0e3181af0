'use client';

import { useRef, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { useAnswer } from '#components/editor/tools/use-page-tools.ts';
import { docxLimits } from '#content/limits.ts';
import { documentAccept } from './document-files.ts';
import type { DocumentImport, DocumentImports } from './document-imports.ts';

type DocumentToolProps = { page: PageTools; documents: DocumentImports };

const none: readonly DocumentImport[] = [];

/** Asks the browser for Word files when a tool wants some, and says how far they are and why one was refused. */
export function DocumentTool({ page, documents }: DocumentToolProps) {
  const t = useTranslations('documents');
  const files = useRef<HTMLInputElement>(null);
  const all = useSyncExternalStore(documents.watch, documents.all, () => none);
  useAnswer(page, 'documents', () => files.current?.click());
  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={documentAccept}
        aria-label={t('files')}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          documents.start(chosen);
        }}
      />
      <div className="ms-notes" role="status">
        {all.map((one) => (
          <DocumentNote key={one.id} shown={one} onDrop={() => documents.drop(one.id)} />
        ))}
      </div>
    </>
  );
}

function DocumentNote({ shown, onDrop }: { shown: DocumentImport; onDrop: () => void }) {
  const t = useTranslations('documents');
  const { name, status } = shown;
  const isRefused = status === 'refused';
  const numbers = { name, megabytes: docxLimits.bytes / 1_000_000, seconds: docxLimits.seconds };
  return (
    <section className={isRefused ? 'ms-note is-danger' : 'ms-note'} aria-label={t('label', { name })}>
      <p>{isRefused ? t(`refused.${shown.refusal}`, numbers) : t(status, numbers)}</p>
      {status === 'reading' && <progress aria-label={t('progress', { name })} />}
      <button type="button" className="ms-button" onClick={onDrop}>
        {t(isRefused ? 'dismiss' : 'cancel')}
      </button>
    </section>
  );
}
