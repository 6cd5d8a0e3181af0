import type { Parsed } from '#content/content-problem.ts';
import { checkText } from '#content/limits.ts';
import { importText } from './import-text.ts';
import type { ImportedText } from './imported-text.ts';

/** `importText` for a text whose size nobody has checked yet: above 1 MB it answers `tooLarge`. */
export function importCheckedText(text: string, source: { file?: string } = {}): Parsed<ImportedText> {
  const checked = checkText(text);
  return checked.ok ? { ok: true, value: importText(checked.value, source) } : checked;
}
