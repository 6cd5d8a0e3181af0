import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each([
  [['a', 'b'], 'a,b'],
  [['có "ngoặc", phẩy', 1], '"có ""ngoặc"", phẩy",1'],
  [['hai\ndòng'], '"hai\ndòng"'],
  [[null, ''], ','],
  [[' lề '], '" lề "'],
  [['=HYPERLINK("http://x")'], '"\'=HYPERLINK(""http://x"")"'],
  [['+1+2'], "'+1+2"],
  [['-1'], "'-1"],
  [['@SUM(A1)'], "'@SUM(A1)"],
  [['\t=1'], "'\t=1"],
  [['\r=1'], '"\'\r=1"'],
  [[-1], '-1'],
])('%j is %s', (cells, line) => {
  expect(csvLine(cells)).toBe(`${line}\r\n`);
});
