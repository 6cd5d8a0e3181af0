/** What a tool may ask of the parts that stand around the text; each of them answers for itself. */
export type Ask =
  | 'link'
  | 'photos'
  | 'documents'
  | 'find'
  | 'endFind'
  | 'replace'
  | 'outline'
  | 'focus'
  | 'preview'
  | 'keepSlip'
  | 'help'
  | 'toolbar';

export type PageTools = {
  /** False when nothing on the page answers: the key or the press then belongs to the browser. */
  ask(what: Ask): boolean;
  /** Registers the part that answers; the function that comes back takes it away again. */
  answer(what: Ask, act: () => void): () => void;
  /** For a part that stays open: whether its button shows pressed. */
  isOn(what: Ask): boolean;
  setOn(what: Ask, on: boolean): void;
  watch(listener: () => void): () => void;
};

/** Carries wishes from keys, menus and buttons to the part that fulfils them, so that neither knows the other. */
export function pageTools(): PageTools {
  const answers = new Map<Ask, () => void>();
  const open = new Set<Ask>();
  const listeners = new Set<() => void>();
  return {
    ask(what) {
      const act = answers.get(what);
      act?.();
      return act !== undefined;
    },
    answer(what, act) {
      answers.set(what, act);
      return () => {
        if (answers.get(what) === act) answers.delete(what);
      };
    },
    isOn: (what) => open.has(what),
    setOn(what, on) {
      if (open.has(what) === on) return;
      if (on) open.add(what);
      else open.delete(what);
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
