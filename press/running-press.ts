import type { Press } from './press.ts';

// Next loads modules more than once in a process; the press that server.ts started must be the one for all.
const shared = globalThis as typeof globalThis & { toasoanPress?: Press };

/** The press of this process; without server.ts (plain `next start`, scripts, tests) there is nothing to purge. */
export function runningPress(): Press {
  return shared.toasoanPress ?? idlePress;
}

/** Called by server.ts at start, and with undefined when it stops. */
export function setRunningPress(press: Press | undefined): void {
  shared.toasoanPress = press;
}

const idlePress: Press = { purge: () => undefined, warm: () => undefined };
