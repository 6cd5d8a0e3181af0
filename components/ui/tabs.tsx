'use client';

import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export type Tab = {
  id: string;
  label: ReactNode /** Beside the label, such as a number of findings. */;
  mark?: ReactNode;
  content: ReactNode;
};

type Props = {
  label: string;
  tabs: readonly Tab[];
  /** The open tab; without it the tabs keep it themselves and begin with the first. */
  value?: string;
  onValueChange?: (id: string) => void;
  className?: string;
};

/** Panels of which one shows at a time; all stay in the page, so that what was typed in one is kept. */
export function Tabs({ label, tabs, value, onValueChange, className }: Props) {
  return (
    <Radix.Root
      className={className}
      {...(value === undefined ? { defaultValue: tabs[0]?.id ?? '' } : { value })}
      {...(onValueChange ? { onValueChange } : {})}
    >
      <Radix.List
        aria-label={label}
        className="flex gap-1 overflow-x-auto border-line border-b [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px inline-flex min-h-9 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-2.5 py-1.5 text-ink-2 text-sm outline-offset-[-2px] hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink pointer-coarse:min-h-11"
          >
            {tab.label}
            {tab.mark}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} forceMount className="pt-4 data-[state=inactive]:hidden">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
