/** The codes 80 to 9F in Windows-1252; a space stands for the five that it leaves free. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The same codes as Windows-1252 shows them, whichever way they came: as control characters (read as Latin-1) or
 * in the private area where Word keeps the codes of symbol fonts. A code that Windows leaves free becomes U+FFFD.
 */
export function asWindowsCharacters(text: string): string {
  return text
    .replace(/[\uF020-\uF0FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
    .replace(/[\u0080-\u009F]/g, (control) => {
      const sign = windows1252.charAt(control.charCodeAt(0) - 0x80);
      return sign === ' ' ? '\uFFFD' : sign;
    });
}

// What Windows-1252 cannot hold: these letters were Unicode from the start.
const onlyInUnicode = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{M}/u;

/** Whether a text holds Vietnamese letters that no old encoding could have written. */
export function provesUnicode(text: string): boolean {
  return onlyInUnicode.test(text);
}
