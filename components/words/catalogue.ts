import { en } from './en.ts';
import type { Language } from './language.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';

/** Every word of the desk, by language. */
export const catalogue: Record<Language, Words> = { vi, en };

/** The newsroom's clock; dates on the desk never follow the reader's machine. */
export const deskTimeZone = 'Asia/Ho_Chi_Minh';
