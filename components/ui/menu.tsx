'use client';

import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { keepMovedFocus } from './focus-return.ts';

export type MenuItem = {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  tone?: 'normal' | 'danger';
  disabled?: boolean;
  onSelect: () => void;
};

type Props = {
  /** One button, which opens the menu. */
  trigger: ReactNode;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
  /** Above the items, such as whose menu it is. */
  heading?: ReactNode;
};

/** Acts that are not needed often. */
export function Menu({ trigger, items, align = 'end', heading }: Props) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={keepMovedFocus}
          className="z-50 min-w-48 max-w-80 rounded-lg border border-line bg-raised p-1 shadow-float float-in"
        >
          {heading && <Radix.Label className="px-2.5 py-1.5 text-ink-2 text-xs">{heading}</Radix.Label>}
          {items.map((item) => (
            <Radix.Item
              key={item.id}
              disabled={item.disabled ?? false}
              onSelect={item.onSelect}
              className={classes(
                'flex min-h-9 cursor-pointer select-none items-center gap-2.5 rounded px-2.5 py-1.5 text-sm pointer-coarse:min-h-11',
                'outline-none data-[disabled]:cursor-not-allowed data-[highlighted]:bg-paper-3/70 data-[disabled]:opacity-50 [&_svg]:size-4',
                item.tone === 'danger' && 'text-danger',
              )}
            >
              {item.icon}
              {item.label}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
