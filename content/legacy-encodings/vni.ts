/** Marks that follow a plain letter, and what the letter becomes. */
const afterLetter: Record<string, string> = {
  a: 'ùá øà ûả õã ïạ êă éắ èằ úẳ üẵ ëặ ââ áấ àầ åẩ ãẫ äậ',
  e: 'ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ',
  o: 'ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ',
  ô: 'ùớ øờ ûở õỡ ïợ',
  u: 'ùú øù ûủ õũ ïụ',
  ö: 'ùứ øừ ûử õữ ïự',
  y: 'ùý øỳ ûỷ õỹ',
};
const alone = 'íí ìì æỉ óĩ òị ôơ öư îỵ ñđ';

/**
 * VNI for Windows, the two-letter code of the `VNI-…` fonts, as Windows-1252 shows its bytes: one or two characters to
 * a letter. A capital takes the capital of its mark; people also write the small one. Source: VNI character set.
 */
export const vni: ReadonlyMap<string, string> = new Map([...small(), ...capital()]);

/** The characters that carry a mark and mean nothing by themselves. */
export const vniMarks: ReadonlySet<string> = new Set(
  Object.values(afterLetter).flatMap((list) =>
    list.split(' ').flatMap(([mark = '']) => [mark, mark.toUpperCase()]),
  ),
);

function small(): [string, string][] {
  const marked = Object.entries(afterLetter).flatMap(([letter, list]) =>
    list.split(' ').map((pair): [string, string] => [letter + pair.charAt(0), pair.slice(1)]),
  );
  return [...marked, ...alone.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)])];
}

function capital(): [string, string][] {
  return small().flatMap(([code, letter]): [string, string][] => [
    [code.toUpperCase(), letter.toUpperCase()],
    [code.charAt(0).toUpperCase() + code.slice(1), letter.toUpperCase()],
  ]);
}
