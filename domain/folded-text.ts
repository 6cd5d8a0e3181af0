/**
 * Text for searching without marks: `Đảng ủy` and `dang uy` meet. NFC → ETH read as Đ → marks stripped
 * → đ as d → lower case. One UTF-16 unit stays one for all Vietnamese letters. Source: docs/sources.md, Folding.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}
