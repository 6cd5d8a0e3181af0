import { expect, test } from 'vitest';
import { carriedPhotos } from './carried-photos.ts';
import { rtfPictures } from './rtf-pictures.ts';

const png = '89504e470d0a1a0a0000000d49484452';
const jpeg = 'ffd8ffe000104a46494600010100';
const pict = (kind: string, hex: string) =>
  `{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\picw8467\\pich5644\\${kind}\\bliptag-1290{\\*\\blipuid b31f7a00\n11}${hex.slice(0, 16)}\n${hex.slice(16)}}`;
const twice = (kind: string, hex: string) =>
  `{\\*\\shppict${pict(kind, hex)}}{\\nonshppict${pict('wmetafile8', '0100090000030202')}}`;
const rtf = `{\\rtf1\\ansi Hội nghị \\par ${twice('pngblip', png)}\\par ${twice('jpegblip', jpeg.padEnd(40, '0'))}}`;

const photo = (figureId: string, src: string) => ({ figureId, src, alt: '' });

test('the photos of Word stand in its RTF, each once, in their order', async () => {
  const files = rtfPictures(rtf);
  expect(files.map(({ type }) => type)).toEqual(['image/png', 'image/jpeg']);
  expect(Buffer.from(await (files[0] as File).arrayBuffer()).toString('hex')).toBe(png);
});

test('a photo without groups that describe it is found too', () => {
  expect(
    rtfPictures(`{\\rtf1{\\*\\shppict{\\pict\\picw600\\jpegblip\\bliptag7 ${jpeg.padEnd(40, '0')}}}}`),
  ).toHaveLength(1);
});

test.each(['', '{\\rtf1 no photo}', '{\\rtf1 {\\pict\\pngblip zz}}', '{\\rtf1 {\\pict\\pngblip 89', png])(
  'in %j there is no photo',
  (broken) => {
    expect(rtfPictures(broken)).toEqual([]);
  },
);

test('photos that came along find their figures; those of other sites are not fetched', async () => {
  const carried = carriedPhotos(
    [
      photo('một', 'file:///C:/Users/a/clip_image002.png'),
      photo('hai', 'https://vidu.vn/a.jpg'),
      photo('ba', `data:image/png;base64,${Buffer.from(png, 'hex').toString('base64')}`),
      photo('bốn', 'file:///C:/Users/a/clip_image004.jpg'),
      photo('năm', 'data:image/png;base64,%%%'),
      photo('sáu', 'data:text/html;base64,PGI+'),
    ],
    rtf,
  );
  expect(carried.map(({ figureId }) => figureId)).toEqual(['một', 'ba', 'bốn']);
  expect((await carried[1]?.file)?.type).toBe('image/png');
});

test('when RTF holds fewer photos than the page names, none is given to the wrong figure', () => {
  const pages = ['a', 'b', 'c'].map((name) => photo(name, `file:///C:/${name}.png`));
  expect(carriedPhotos(pages, rtf)).toEqual([]);
});

test('a photo in the memory of a page that is closed waits for its file', async () => {
  const [carried] = carriedPhotos([photo('một', 'blob:https://vidu.vn/none')], '');
  expect(await carried?.file).toBeUndefined();
});
