import { expect, test } from 'vitest';
import { looksUndecoded } from './looks-undecoded.ts';

test.each([
  ['S¸ng 22-11, §¶ng ñy Qu©n sù tØnh tæ chøc héi nghÞ', 'tcvn3'],
  ['Ñaûng uûy Quaân söï tænh toå chöùc hoäi nghò', 'vni'],
  ['Đảng ủy Quân sự tỉnh tổ chức hội nghị', undefined],
  ['Hoi nghi cua tinh', undefined],
  ['Le café de la gare, 25 µm, § 4', undefined],
  ['', undefined],
])('%s: %s', (text, encoding) => {
  expect(looksUndecoded(text)).toBe(encoding);
});
