import type { CDPSession, Page } from '@playwright/test';

/** A keyboard as input methods use it; Chromium shows pages what it sends as if the system had. */
export type InputMethods = {
  /** No composition: keys with letters, and Backspaces that take back what the method then writes anew (`⌫`). */
  keys: (letters: string) => Promise<void>;
  /** A preedit that grows and changes, then its commit. */
  compose: (...states: string[]) => Promise<void>;
  /** A preedit that stays open. */
  hold: (...states: string[]) => Promise<void>;
  commit: (word: string) => Promise<void>;
};

export async function inputMethods(page: Page): Promise<InputMethods> {
  const cdp = await page.context().newCDPSession(page);
  const hold = async (...states: string[]) => {
    for (const text of states) await preedit(cdp, text);
  };
  const commit = (text: string) => cdp.send('Input.insertText', { text }).then(() => undefined);
  return {
    hold,
    commit,
    async compose(...states) {
      await hold(...states);
      await commit(states.at(-1) ?? '');
    },
    async keys(letters) {
      for (const letter of letters)
        await (letter === '⌫' ? page.keyboard.press('Backspace') : key(cdp, letter));
    },
  };
}

async function preedit(cdp: CDPSession, text: string): Promise<void> {
  const end = text.length;
  await cdp.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
}

/** As Windows sends a letter that no key has: VK_PACKET. */
async function key(cdp: CDPSession, letter: string): Promise<void> {
  const packet = { key: letter, code: '', windowsVirtualKeyCode: 231 };
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    text: letter,
    unmodifiedText: letter,
    ...packet,
  });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...packet });
}
