import type { Page } from '@playwright/test';
import { blockText } from '#content/plain-text.ts';
import { manuscriptOfWords } from '#scripts/bench/sample-text.ts';

/** Replaces what a page shows by the same words in the least that a browser can edit: one contenteditable element. */
export async function showBareText(page: Page, words: number): Promise<void> {
  const paragraphs = manuscriptOfWords(words).content.map(blockText);
  await page.setContent('<!doctype html><body style="font: 18px/1.65 serif"><div contenteditable></div>');
  await page.evaluate((texts) => {
    const text = document.querySelector('div');
    text?.append(
      ...texts.map((words) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        return paragraph;
      }),
    );
  }, paragraphs);
}
