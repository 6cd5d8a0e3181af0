import { expect, test } from 'vitest';
import { kindOfBytes } from './photo-kind.ts';

function ftyp(...brands: string[]): Buffer {
  const text = `ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`;
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length + 4);
  return Buffer.concat([size, Buffer.from(text, 'latin1'), Buffer.alloc(64)]);
}

test('an SVG is refused by name however it begins', () => {
  for (const start of [
    '<svg xmlns=""/>',
    '<?xml version="1.0"?>\n<!-- a -->\n<svg>',
    '\ufeff  <SVG onload="x">',
  ]) {
    expect(kindOfBytes(Buffer.from(start.padEnd(64)))).toEqual({ refused: 'svg' });
  }
});

test('a page, a PDF, an archive and pictures of other kinds are named', () => {
  const samples: [string, Buffer][] = [
    ['html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['pdf', Buffer.from('%PDF-1.7 \xff\xd8\xff', 'latin1')],
    ['gif', Buffer.from('GIF89a/*\xff\xd8\xff*/=1;alert(1)', 'latin1')],
    ['tiff', Buffer.from('II*\0 and more bytes', 'latin1')],
    ['tiff', Buffer.from('MM\0*and more bytes', 'latin1')],
    ['bmp', Buffer.from('BM and more bytes...')],
    ['zip', Buffer.from('PK\x03\x04 and more bytes')],
    ['heic sequence', ftyp('hevc', 'msf1')],
    ['avif sequence', ftyp('avis', 'avif')],
    ['video', ftyp('isom', 'mp42')],
  ];
  for (const [name, bytes] of samples) expect(kindOfBytes(bytes)).toEqual({ refused: name });
});

test('AVIF is known by its brand, first or behind the general one', () => {
  expect(kindOfBytes(ftyp('avif', 'mif1', 'miaf'))).toEqual({ accepted: 'avif' });
  expect(kindOfBytes(ftyp('mif1', 'avif', 'miaf'))).toEqual({ accepted: 'avif' });
});

test('HEIC is known by its brand, also where AVIF comes second', () => {
  expect(kindOfBytes(ftyp('heic', 'mif1', 'heic'))).toEqual({ accepted: 'heic' });
  expect(kindOfBytes(ftyp('mif1', 'heic', 'avif'))).toEqual({ accepted: 'heic' });
});

test('bytes that say nothing are unknown', () => {
  expect(kindOfBytes(Buffer.alloc(64))).toEqual({ unknown: true });
  expect(kindOfBytes(Buffer.from('\x4a\x46\x49\x46 almost a jpeg header'))).toEqual({ unknown: true });
  expect(kindOfBytes(new Uint8Array(0))).toEqual({ unknown: true });
});
