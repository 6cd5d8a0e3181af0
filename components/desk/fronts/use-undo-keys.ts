import { useEffect, useRef } from 'react';

type Acts = { undo: (() => void) | undefined; redo: (() => void) | undefined };

/** Ctrl or ⌘ with Z takes a change back, with Shift or Y it comes again; what is typed in a field has its own undo. */
export function useUndoKeys(acts: Acts): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wish = wishOf(event);
      if (!wish || isElsewhere(event.target)) return;
      event.preventDefault();
      latest.current[wish]?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function wishOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): keyof Acts | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || document.querySelector('[role="dialog"]') !== null;
}
