'use client';

import type { Editor } from '@tiptap/core';
import { Popover } from 'radix-ui';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useIdleDoc } from '#components/editor/view/use-idle-doc.ts';
import { keepMovedFocus } from '#components/ui/focus-return.ts';
import { LengthTable } from './length-table.tsx';
import { lengthOf } from './manuscript-length.ts';
import { TargetField } from './target-field.tsx';
import { keepTarget, readTarget, targetState } from './target-length.ts';

type LengthLineProps = { editor: Editor; articleId: string };

/** How long the text is, and how long it is to become. Pressed, it tells the rest. */
export function LengthLine({ editor, articleId }: LengthLineProps) {
  const t = useTranslations('length');
  const doc = useIdleDoc(editor);
  const length = useMemo(() => doc && lengthOf(doc), [doc]);
  const [target, setTarget] = useState(() => readTarget(() => localStorage, articleId));

  function order(next: number | undefined): void {
    setTarget(next);
    keepTarget(() => localStorage, articleId, next);
  }

  if (!length) return <span className="ms-length" />;
  const words = length.text;
  const state = target === undefined ? undefined : targetState(words, target);
  return (
    <Popover.Root>
      <Popover.Trigger className="ms-length" data-target={state} title={t('title')}>
        {target === undefined ? t('words', { words }) : t('wordsOf', { words, target })}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="ms-length-more"
          aria-label={t('title')}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={keepMovedFocus}
        >
          <LengthTable length={length} />
          <TargetField words={words} target={target} onChange={order} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
