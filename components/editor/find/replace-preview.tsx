'use client';

import type { EditorState } from '@tiptap/pm/state';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { Hit } from './find-in-manuscript.ts';
import { hitContext } from './hit-context.ts';
import { type Replacement, replacementFor } from './replace-hits.ts';

type ReplacePreviewProps = {
  /** The manuscript at the moment of asking: the list does not move while it is read. */
  state: EditorState;
  hits: readonly Hit[];
  replacement: Replacement;
  onReplace: (chosen: ReadonlySet<number>) => void;
  onClose: () => void;
};

/** As many as a person reads at once. */
const pageSize = 100;

/** Every hit with the words around it, as it would read afterwards; each can be left as it is. */
export function ReplacePreview({ hits, replacement, onReplace, onClose, ...given }: ReplacePreviewProps) {
  const t = useTranslations('find');
  const common = useTranslations('common');
  const all = useRef<HTMLInputElement>(null);
  const [state] = useState(given.state);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState(pageSize);
  const chosen = hits.filter(({ id }) => !left.has(id));

  useEffect(() => {
    if (all.current) all.current.indeterminate = left.size > 0 && left.size < hits.length;
  }, [left, hits]);

  function toggle(id: number): void {
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      firstFocus={all}
      title={t('previewTitle')}
      description={t('previewHint')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            variant="primary"
            disabled={chosen.length === 0}
            onClick={() => onReplace(new Set(chosen.map(({ id }) => id)))}
          >
            {t('replaceChosen', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <label className="ms-preview-all">
        <input
          type="checkbox"
          checked={left.size === 0}
          ref={all}
          onChange={() => setLeft(left.size === 0 ? new Set(hits.map(({ id }) => id)) : new Set())}
        />
        {t('previewAll', { count: hits.length })}
      </label>
      <ul className="ms-preview">
        {hits.slice(0, shown).map((hit) => (
          <li key={hit.id}>
            <PreviewedHit
              state={state}
              hit={hit}
              replacement={replacement}
              isChosen={!left.has(hit.id)}
              onToggle={() => toggle(hit.id)}
            />
          </li>
        ))}
      </ul>
      {hits.length > shown && (
        <Button size="sm" onClick={() => setShown(shown + pageSize)}>
          {t('previewMore', { count: hits.length - shown })}
        </Button>
      )}
    </Dialog>
  );
}

type PreviewedHitProps = {
  state: EditorState;
  hit: Hit;
  replacement: Replacement;
  isChosen: boolean;
  onToggle: () => void;
};

function PreviewedHit({ state, hit, replacement, isChosen, onToggle }: PreviewedHitProps) {
  const t = useTranslations('find.blocks');
  const { before, found, after, block } = hitContext(state.doc, hit);
  return (
    <label>
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        {isNamed(block) && <em>{t(block)}</em>}
        {before}
        <del>{found}</del>
        {isChosen && ' '}
        {isChosen && <ins>{replacementFor(state, hit, replacement)}</ins>}
        {after}
      </span>
    </label>
  );
}

/** Body text needs no name. */
const namedBlocks = ['headline', 'sapo', 'heading', 'caption', 'credit', 'attribution'] as const;

function isNamed(block: string): block is (typeof namedBlocks)[number] {
  return namedBlocks.some((name) => name === block);
}
