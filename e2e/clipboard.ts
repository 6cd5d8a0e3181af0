import type { Page } from '@playwright/test';

/** Puts plain text on the real clipboard, then presses the real key where the caret is. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+v');
}

/** What a program puts on the clipboard, by kind. */
export type Copied = { html: string; text?: string; rtf?: string };

/**
 * A paste of what another program copied. The event is made by hand: browsers let no page write Word's HTML to the
 * clipboard as Word does, with its styles and comments.
 */
export async function pasteCopied(page: Page, { html, text = '', rtf = '' }: Copied): Promise<void> {
  await page.evaluate(
    (kinds) => {
      const clipboardData = new DataTransfer();
      for (const [kind, content] of kinds) if (content !== '') clipboardData.setData(kind, content);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [
      ['text/html', html],
      ['text/plain', text],
      ['text/rtf', rtf],
    ] as const,
  );
}
