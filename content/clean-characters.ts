/** Control characters (tab and line ends excepted), lone surrogates and non-characters never stand in stored text. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Whether `text` can be stored, hashed and sent; what merely looks untidy (NBSP, NFD) is allowed while typing. */
export function isStorableText(text: string): boolean {
  return !forbidden.test(text);
}
