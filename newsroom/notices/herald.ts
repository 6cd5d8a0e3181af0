type Ear = { personId: string; hear: () => void; hangUp: () => void };

/** A person's tabs share one connection; more than so many at once are a mistake, and the oldest is let go. */
const mostPerPerson = 6;

/** Tells the desks that are open in this process. Nothing is kept: who is not connected reads the list later. */
export function createHerald() {
  const ears = new Set<Ear>();
  return {
    /** Adds a listener; the answer takes it away again. */
    listen(ear: Ear): () => void {
      const own = [...ears].filter(({ personId }) => personId === ear.personId);
      for (const old of own.slice(0, Math.max(0, own.length + 1 - mostPerPerson))) old.hangUp();
      ears.add(ear);
      return () => void ears.delete(ear);
    },
    /** Something concerns these people, and nobody else. */
    tell(personIds: readonly string[]): void {
      for (const ear of ears) if (personIds.includes(ear.personId)) ear.hear();
    },
    /** Something happened: every list may be old. */
    stir(): void {
      for (const ear of ears) ear.hear();
    },
    /** Ends every connection: the server stops. */
    close(): void {
      for (const ear of [...ears]) ear.hangUp();
    },
    count: (): number => ears.size,
  };
}

export type Herald = ReturnType<typeof createHerald>;

// Next loads modules more than once in a process; all of them must meet the same listeners.
const shared = globalThis as typeof globalThis & { toasoanHerald?: Herald };

export function runningHerald(): Herald {
  shared.toasoanHerald ??= createHerald();
  return shared.toasoanHerald;
}
