import type { Root, Text } from 'hast';
import { toolbarElement } from './html-source.ts';
import { element, type Html, isElement } from './html-tree.ts';

type Parent = { children: Html[] };

/** One text of the page that shows, with what it stands in and whether a photo stands directly before it. */
type Shown = { text: Text; parent: Parent; isBelowPhoto: boolean; isCaption: boolean };

const separators = '[\\s\\u00A0|·•/,;–—-]*';
const words = ['left', 'center', 'right', 'del(?:ete)?'];
const wholeToolbar = new RegExp(`^${separators}(?:${words.join(separators)}${separators})+`, 'i');
const partOfToolbar = new RegExp(`^${separators}(?:(?:left|center|right|del(?:ete)?)${separators})*$`, 'i');
const silent = new Set(['script', 'style', 'head', 'title']);
/** Four words, and what stands between them: more texts than this are no toolbar. */
const mostTexts = 12;

/**
 * Takes the old system's image toolbar out of a page, whatever it is spread over, and leaves a mark where a figure
 * stands. Words of a toolbar in the middle of a sentence stay: only a text of its own, several elements, the start of
 * a caption, or what follows a photo is a toolbar. Answers how many were taken. Changes `root`.
 */
export function takeToolbars(root: Root): number {
  const shown = shownTexts(root);
  let taken = 0;
  for (let at = 0; at < shown.length; at += 1) {
    const length = toolbarAt(shown, at);
    if (length === 0) continue;
    takeOut(shown.slice(at, at + length));
    at += length - 1;
    taken += 1;
  }
  return taken;
}

/** How many texts from `at` on make up a toolbar; 0 when none begins here. */
function toolbarAt(shown: readonly Shown[], at: number): number {
  let joined = '';
  for (let length = 1; length <= mostTexts; length += 1) {
    const next = shown[at + length - 1];
    if (!next) return 0;
    joined += `${next.text.value} `;
    const [match] = wholeToolbar.exec(joined) ?? [];
    if (match !== undefined) return isToolbar(shown, at, length, joined.slice(match.length)) ? length : 0;
    if (!partOfToolbar.test(joined)) return 0;
  }
  return 0;
}

function isToolbar(shown: readonly Shown[], at: number, length: number, rest: string): boolean {
  const first = shown[at];
  return length > 1 || rest.trim() === '' || first?.isBelowPhoto === true || first?.isCaption === true;
}

function takeOut(run: readonly Shown[]): void {
  const last = run.at(-1);
  if (!last) return;
  const joined = run.map(({ text }) => `${text.value} `).join('');
  const rest = joined.slice((wholeToolbar.exec(joined)?.[0] ?? '').length);
  for (const { text } of run) text.value = '';
  last.text.value = rest.trimEnd() === '' ? '' : rest.slice(0, -1);
  const at = last.parent.children.indexOf(last.text);
  last.parent.children.splice(at, 0, element(toolbarElement, []));
}

function shownTexts(root: Root): Shown[] {
  const shown: Shown[] = [];
  let isBelowPhoto = false;
  const take = (text: Text, parent: Parent, isCaption: boolean): void => {
    if (text.value.trim() === '') return;
    shown.push({ text, parent, isBelowPhoto, isCaption });
    isBelowPhoto = false;
  };
  const visit = (parent: Parent, isCaption: boolean): void => {
    for (const child of parent.children) {
      if (child.type === 'text') take(child, parent, isCaption);
      if (!isElement(child) || silent.has(child.tagName)) continue;
      if (child.tagName === 'img') isBelowPhoto = true;
      else visit(child as Parent, isCaption || child.tagName === 'figcaption');
    }
  };
  visit(root as Parent, false);
  return shown;
}
