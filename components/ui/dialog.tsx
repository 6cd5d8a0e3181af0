'use client';

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from './classes.ts';
import { keepMovedFocus } from './focus-return.ts';
import { IconButton } from './icon-button.tsx';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  /** `wide` holds a comparison or a table, `page` a whole page, as high as the window. */
  width?: keyof typeof widths;
  /** Where the writing or choosing begins; by default the first control below the title, else the dialog itself. */
  firstFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
};

const widths = {
  normal: 'sm:w-[min(32rem,92vw)]',
  wide: 'sm:w-[min(72rem,94vw)]',
  page: 'h-[92dvh] sm:h-[94dvh] sm:max-h-[94dvh] sm:w-[min(90rem,96vw)]',
};

/** A question or a small form over the page: the middle of a wide screen, the foot of a phone's. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  footer,
  width = 'normal',
  firstFocus,
  children,
}: Props) {
  const t = useTranslations('common');
  const opener = useRef<Element>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-shade float-in" />
        <Radix.Content
          // A dialog that a key has opened has no trigger: the focus goes back to where it was.
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement;
            event.preventDefault();
            (firstFocus?.current ?? firstControl(event.target)).focus();
          }}
          onCloseAutoFocus={(event) => {
            keepMovedFocus(event);
            if (event.defaultPrevented) return;
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={classes(
            'fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col rounded-t-xl border border-line bg-raised shadow-float focus:outline-none float-in',
            'sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:max-h-[86dvh] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl',
            widths[width],
          )}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Radix.Title className="font-semibold text-lg">{title}</Radix.Title>
              {description && (
                <Radix.Description className="mt-1 text-ink-2 text-sm">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton label={t('close')} icon={<X aria-hidden />} className="-mr-2 -mt-1" />
            </Radix.Close>
          </header>
          {children && (
            <div data-dialog-body="" className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-4">
              {children}
            </div>
          )}
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Never the cross: its tooltip would open too, and take the first press of Escape for itself. */
function firstControl(dialog: EventTarget | null): HTMLElement {
  if (!(dialog instanceof HTMLElement)) return document.body;
  const controls = ':is(a[href], button, input, select, textarea):not(:disabled)';
  return dialog.querySelector<HTMLElement>(`:is([data-dialog-body], footer) ${controls}`) ?? dialog;
}
