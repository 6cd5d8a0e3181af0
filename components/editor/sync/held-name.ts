/** Lets go of a name that this tab held. */
export type Release = () => void;

export function canHoldNames(): boolean {
  return 'locks' in navigator;
}

/** Holds a name for this tab alone, or undefined while another tab holds it. A Web Lock ends with its tab, however it ends. */
export function holdName(name: string): Promise<Release | undefined> {
  if (!canHoldNames()) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(undefined);
      return new Promise<void>((release) => resolve(() => release()));
    });
    held.catch(() => resolve(undefined));
  });
}
