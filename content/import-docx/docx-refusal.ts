/** Why a file is not read as a Word document; the words stand in the catalogue and in the command's own list. */
export const docxRefusals = [
  /** `.doc` of Word 97 to 2003, or RTF under that name. */
  'oldWord',
  'encrypted',
  /** A ZIP or something else without a Word text in it. */
  'notWord',
  'damaged',
  'tooLarge',
  /** It unpacks to far more than it says, as files do that are made to stop a computer. */
  'bomb',
  'tooSlow',
] as const;
export type DocxRefusal = (typeof docxRefusals)[number];

export type DocxRead<T> = { ok: true; value: T } | { ok: false; refusal: DocxRefusal };

export function refusedDocx(refusal: DocxRefusal): { ok: false; refusal: DocxRefusal } {
  return { ok: false, refusal };
}
