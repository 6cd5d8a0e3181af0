'use client';

import { Tooltip as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

type Props = { text: string; side?: 'top' | 'right' | 'bottom' | 'left'; children: ReactNode };

/** Says what a control is for when the pointer rests on it or it has the focus; never the only place of a fact. */
export function Tooltip({ text, side = 'bottom', children }: Props) {
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-64 rounded-md bg-ink px-2.5 py-1 text-paper text-xs shadow-lg"
          >
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
