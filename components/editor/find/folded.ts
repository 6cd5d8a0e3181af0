import { foldText } from '#domain/folded-text.ts';

/** How text is compared. */
export type Comparison = {
  /** `đang` is not `đảng`. Otherwise `dang` finds both, and `Đăng`. */
  marks: boolean;
  capitals: boolean;
};

/** Text as it is compared, and for each of its letters where it stands in the text that was written. */
export type Folded = {
  text: string;
  /** Undefined when every letter stands where it stood: the usual case, Vietnamese in NFC. */
  starts: readonly number[] | undefined;
};

/** Folds a text letter by letter, so that a place in it is a place in what was written, in NFC and NFD alike. */
export function fold(written: string, comparison: Comparison): Folded {
  const whole = foldLetters(written, comparison);
  if (isEven.test(written)) return { text: whole, starts: undefined };
  let text = '';
  const starts: number[] = [];
  for (const { 0: letter, index } of written.matchAll(letters)) {
    const folded = foldLetters(letter, comparison);
    for (let unit = 0; unit < folded.length; unit++) starts.push(index);
    text += folded;
  }
  starts.push(written.length);
  return { text, starts };
}

/** A letter with the marks that follow it, or marks that follow none. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;

/** Latin letters with composed marks, digits and signs: one unit in, one unit out, whatever the comparison. */
const isEven = /^[\n\u0020-\u012F\u0131-\u0148\u014A-\u024F\u1E00-\u1E95\u1EA0-\u1EFF\u2000-\u2BFF]*$/;

function foldLetters(text: string, { marks, capitals }: Comparison): string {
  if (!marks) return capitals ? withoutMarks(text) : foldText(text);
  const composed = text.normalize('NFC').replace(/\u00D0/g, 'Đ');
  return capitals ? composed : composed.toLowerCase();
}

/** As `foldText`, with capitals left as they are. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
