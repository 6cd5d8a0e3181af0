import { DOMParser } from '@xmldom/xmldom';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photoWithIptc } from '#scripts/demo/photos/photo-with-iptc.ts';
import { creditOf, detailsOf } from './photo-details.ts';
import { readPhotoDetails } from './read-photo-details.ts';

const plain = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } }).jpeg();
const read = (bytes: Buffer) => readPhotoDetails(new Blob([new Uint8Array(bytes)]), new DOMParser());

describe('a file', () => {
  test('of an agency: caption, byline, credit and day out of IPTC, in Vietnamese', async () => {
    const bytes = photoWithIptc(await plain().toBuffer(), {
      caption: 'Các đại biểu dự hội nghị tại Hà Nội.',
      byline: 'Kim Anh',
      credit: 'Báo Quân đội nhân dân',
      created: '20221227',
    });
    expect(await read(bytes)).toEqual({
      caption: 'Các đại biểu dự hội nghị tại Hà Nội.',
      byline: 'Kim Anh',
      credit: 'Báo Quân đội nhân dân',
      taken: '27-12-2022',
    });
  });

  test('of an image editor: out of XMP', async () => {
    const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="TTXVN"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">Lễ khởi công kè bờ tả.</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Minh Hạnh</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
    const bytes = await plain().withXmp(xmp).toBuffer();
    expect(await read(bytes)).toEqual({
      caption: 'Lễ khởi công kè bờ tả.',
      byline: 'Minh Hạnh',
      credit: 'TTXVN',
    });
  });

  test('of a camera that says only its own name, a file without details, and what is no photo say nothing', async () => {
    const camera = await plain()
      .withExif({ IFD0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA' } })
      .toBuffer();
    expect(await read(camera)).toBeUndefined();
    expect(await read(await plain().toBuffer())).toBeUndefined();
    expect(await read(Buffer.from('not a photo'))).toBeUndefined();
    expect(await read(Buffer.alloc(0))).toBeUndefined();
  });
});

test('the most deliberate place counts, lines are cleaned, and days are read in every writing', () => {
  const tags = (iptc: Record<string, string>, exif: Record<string, string> = {}) => ({ iptc, exif, xmp: {} });
  expect(detailsOf(tags({ 'Caption/Abstract': 'Một' }, { ImageDescription: 'Hai' }))).toEqual({
    caption: 'Một',
  });
  expect(detailsOf(tags({ 'Caption/Abstract': ' Hội\u00a0nghị\r\n  tại Hà Nội ' }))).toEqual({
    caption: 'Hội nghị tại Hà Nội',
  });
  expect(detailsOf(tags({}, { DateTimeOriginal: '2026:11:02 08:15:00' }))).toEqual({ taken: '2-11-2026' });
  expect(detailsOf(tags({}, { DateTimeOriginal: '0000:00:00' }))).toBeUndefined();
});

test.each([
  [{ byline: 'Kim Anh', credit: 'TTXVN' }, 'Kim Anh/TTXVN'],
  [{ byline: 'Kim Anh', credit: 'Kim Anh' }, 'Kim Anh'],
  [{ credit: 'TTXVN' }, 'TTXVN'],
  [{}, undefined],
])('%j is credited as %s', (details, credit) => {
  expect(creditOf(details)).toBe(credit);
});
