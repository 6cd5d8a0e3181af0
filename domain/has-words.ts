/** At least one letter or digit: spaces, dots and invisible characters say nothing. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
