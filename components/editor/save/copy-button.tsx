'use client';

import { useState } from 'react';

type CopyButtonProps = { label: string; done: string; text: () => string };

/** Puts a text on the clipboard, and says when it is there. */
export function CopyButton({ label, done, text }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    setCopied(await writeClipboard(text()));
  }
  return (
    <button type="button" className="ms-button" onClick={() => void copy()}>
      {copied ? done : label}
    </button>
  );
}

/** Without https the browser offers no clipboard; the old way still works there. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
