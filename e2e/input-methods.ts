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
  /** A word that stands there already is taken back into a preedit, as Gboard and iOS do when it is touched again. */
  recompose: (place: Stretch, ...states: string[]) => Promise<void>;
};

/** Where letters stand in what is edited, in letters of it. */
export type Stretch = { from: number; to: number };

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
    async recompose({ from, to }, ...states) {
      const [first = '', ...others] = states;
      await preedit(cdp, first, { replacementStart: from, replacementEnd: to });
      await hold(...others);
      await commit(states.at(-1) ?? '');
    },
    async keys(letters) {
      for (const letter of letters)
        await (letter === '⌫' ? page.keyboard.press('Backspace') : key(cdp, letter));
    },
  };
}

type Replacement = { replacementStart: number; replacementEnd: number };

async function preedit(cdp: CDPSession, text: string, replacement?: Replacement): Promise<void> {
  const end = text.length;
  await cdp.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end, ...replacement });
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

/** The word in front of the caret, counted as Chromium counts for input methods: a photo is one letter. */
export function wordBeforeCaret(page: Page, size: number): Promise<Stretch> {
  return page.evaluate((letters) => {
    const selection = getSelection();
    const root = document.querySelector('.ms-text');
    if (!(selection?.anchorNode && root)) throw new Error('There is no caret in the text.');
    const { anchorNode, anchorOffset } = selection;
    const before = document.createRange();
    before.setStart(root, 0);
    before.setEnd(anchorNode, anchorOffset);
    const photos = before.cloneContents().querySelectorAll('.ms-photo').length;
    selection.removeAllRanges();
    selection.addRange(before);
    const to = selection.toString().length + photos;
    selection.collapse(anchorNode, anchorOffset);
    return { from: to - letters, to };
  }, size);
}
