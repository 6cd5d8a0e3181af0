import { editScript } from './edit-script.ts';

/** A stretch of text: in both, only in the newer, only in the older. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * The difference of two texts by syllables, signs and spaces, which is how Vietnamese is read.
 * `same` + `removed` runs give `before`, `same` + `added` give `after`, letter by letter.
 */
export function syllableDiff(before: string, after: string): Run[] {
  const older = tokensOf(before);
  const newer = tokensOf(after);
  const crumbs = editScript(older, newer).map((edit): Run => {
    const text = edit.kind === 'added' ? newer[edit.newer] : older[edit.older];
    return { kind: edit.kind, text: text ?? '' };
  });
  return readable(crumbs);
}

/** True when the runs say that nothing changed. */
export function isUnchanged(runs: readonly Run[]): boolean {
  return runs.every((run) => run.kind === 'same');
}

/** Syllables and numbers, stretches of space, and every other sign alone. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** Joins neighbours; a lone space between two changes belongs to both, so that phrases stay whole. */
function readable(crumbs: readonly Run[]): Run[] {
  const runs: Run[] = [];
  let change = { removed: '', added: '' };
  const closeChange = () => {
    if (change.removed) runs.push({ kind: 'removed', text: change.removed });
    if (change.added) runs.push({ kind: 'added', text: change.added });
    change = { removed: '', added: '' };
  };
  crumbs.forEach(({ kind, text }, index) => {
    const isInside = change.removed !== '' || change.added !== '';
    if (kind !== 'same') change[kind] += text;
    else if (isInside && isBridge(text, crumbs[index + 1])) {
      change.removed += text;
      change.added += text;
    } else {
      closeChange();
      const last = runs.at(-1);
      if (last?.kind === 'same') last.text += text;
      else runs.push({ kind, text });
    }
  });
  closeChange();
  return runs;
}

function isBridge(text: string, next: Run | undefined): boolean {
  return /^[^\S\n]+$/.test(text) && next !== undefined && next.kind !== 'same';
}
