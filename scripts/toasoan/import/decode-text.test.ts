import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import type { Encoding } from './encodings.ts';

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const declared = (charset: string, bytes: Buffer) =>
  Buffer.concat([Buffer.from(`<meta charset="${charset}">`), bytes]);

test.each<[string, Buffer, { isPage: boolean; encoding?: Encoding }, string]>([
  ['UTF-8', Buffer.from('Đảng ủy'), { isPage: false }, 'Đảng ủy'],
  ['UTF-16 by its mark', utf16('Đảng ủy'), { isPage: false }, '\uFEFFĐảng ủy'],
  [
    'Windows-1258 as asked',
    Buffer.from('H\xe0 N\xf4\xf2i', 'latin1'),
    { isPage: false, encoding: 'windows-1258' },
    'Hà Nô\u0323i',
  ],
  [
    'a page that declares it',
    declared('windows-1258', Buffer.from('H\xe0', 'latin1')),
    { isPage: true },
    '<meta charset="windows-1258">Hà',
  ],
  ['a page that declares nothing', Buffer.from('<p>H\xe0', 'latin1'), { isPage: true }, '<p>Hà'],
  [
    'TCVN3 as asked',
    Buffer.from('\xa7\xb6ng \xf1y', 'latin1'),
    { isPage: false, encoding: 'tcvn3' },
    'Đảng ủy',
  ],
  [
    'VNI as asked',
    Buffer.from('\xd1a\xfbng u\xfby', 'latin1'),
    { isPage: false, encoding: 'vni' },
    'Đảng ủy',
  ],
])('%s', (_, bytes, how, wanted) => {
  expect(decodeText(bytes, how)).toBe(wanted);
});

test('a text that is no UTF-8 is refused with the way out', () => {
  expect(() => decodeText(Buffer.from('H\xe0 N\xf4i', 'latin1'), { isPage: false })).toThrow(
    'not UTF-8 text. Save it as UTF-8, or say what it is: --encoding utf-16, windows-1258, tcvn3, vni.',
  );
});
