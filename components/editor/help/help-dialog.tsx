'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { keyHint } from '#components/editor/tools/key-names.ts';
import type { ToolName } from '#components/editor/tools/tools.ts';
import { useIsMac } from '#components/editor/tools/use-is-mac.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { type HelpRow, helpSections, matchingSections } from './help-rows.ts';
import type { TextKey } from './text-keys.ts';
import { TypographySwitch } from './typography-switch.tsx';

/** Every key and marker, to be looked through or searched. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('help');
  const tool = useTranslations('tools.names');
  const isMac = useIsMac();
  const search = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState('');
  const words = { tool: (name: ToolName) => tool(name), text: (name: TextKey) => t(`textKeys.${name}`) };
  const sections = matchingSections(helpSections(words, isMac), asked);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      width="wide"
      firstFocus={search}
    >
      <input
        ref={search}
        type="search"
        className="ms-help-search"
        aria-label={t('search')}
        placeholder={t('search')}
        autoComplete="off"
        value={asked}
        onChange={({ target }) => setAsked(target.value)}
      />
      <div className="ms-help">
        {sections.map(({ id, rows }) => (
          <section key={id} aria-labelledby={`help-${id}`}>
            <h3 id={`help-${id}`}>{t(`groups.${id}`)}</h3>
            <dl>
              {rows.map((row) => (
                <Row key={row.id} row={row} isMac={isMac} />
              ))}
            </dl>
          </section>
        ))}
        {asked === '' && <TypographySwitch />}
      </div>
      <p className="ms-help-none" role="status">
        {sections.length === 0 && t('none')}
      </p>
    </Dialog>
  );
}

function Row({ row: { label, keys, typed }, isMac }: { row: HelpRow; isMac: boolean }) {
  const t = useTranslations('help');
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {keys.map((key, index) => (
          <kbd key={index}>{keyHint(key, isMac)}</kbd>
        ))}
        {typed.length > 0 && (
          <span>
            {t('typed')}{' '}
            {typed.map((marker) => (
              <kbd key={marker}>{marker.trimEnd()}␣</kbd>
            ))}
          </span>
        )}
      </dd>
    </div>
  );
}
