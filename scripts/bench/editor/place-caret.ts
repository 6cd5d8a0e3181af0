import type { Page } from '@playwright/test';

export const carets = { start: 0, middle: 0.5, end: 1 } as const;
export type Caret = keyof typeof carets;

/** Puts the caret behind the last letter of the paragraph at this share of the text, and the paragraph into sight. */
export async function placeCaret(page: Page, caret: Caret): Promise<void> {
  await page.evaluate((share) => {
    const paragraphs = [
      ...document.querySelectorAll<HTMLElement>('[contenteditable="true"] > p, [contenteditable=""] > p'),
    ];
    const body = paragraphs.filter((one) => /^\d+\. /.test(one.textContent ?? ''));
    const paragraph = body[Math.round(share * (body.length - 1))];
    paragraph?.scrollIntoView({ block: 'center' });
    paragraph?.closest<HTMLElement>('[contenteditable]')?.focus();
    if (paragraph) window.getSelection()?.collapse(paragraph, paragraph.childNodes.length);
  }, carets[caret]);
  await page.waitForTimeout(300);
}
