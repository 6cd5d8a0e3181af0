import type { vi } from './vi.ts';

/** The shape of the catalogue: Vietnamese has every word first, English must follow it. */
export type Words = typeof vi;
