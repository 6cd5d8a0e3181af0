'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import type { OneTimeLink } from '#domain/views/person-view.ts';
import { linkTime } from './link-time.ts';

type Props = { name: string; link: OneTimeLink; siteUrl: string; onClose: () => void };

/** Shows a one-time link, this once, to be passed on. */
export function LinkDialog({ name, link, siteUrl, onClose }: Props) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const format = useFormatter();
  const [isCopied, setCopied] = useState(false);
  const url = `${siteUrl}${link.path}`;
  const when = format.dateTime(link.expiresAt, linkTime);
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => setCopied(false),
    );

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('linkReady', { name })}
      description={t('linkOnce', { when })}
      footer={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <div className="flex flex-wrap items-end gap-2">
        <Field label={t('linkLabel')} className="min-w-48 flex-1">
          <Input readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
        </Field>
        <Button variant="primary" onClick={copy}>
          {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
        </Button>
      </div>
    </Dialog>
  );
}
