import type { HouseRules } from '#domain/house/house-rules.ts';
import { slipsInText } from './find-slips.ts';

/** What the page asks, and what it is answered: the slips of each text, in its order. */
export type Asked = { id: number; texts: readonly string[]; house: HouseRules };

// Typed here, because the library of the page knows no worker's own scope.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Asked>) => void;
  postMessage: (answer: { id: number; slips: ReturnType<typeof slipsInText>[] }) => void;
};

scope.onmessage = ({ data: { id, texts, house } }) =>
  scope.postMessage({ id, slips: texts.map((text) => slipsInText(text, house)) });
