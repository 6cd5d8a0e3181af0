import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renditionSteps } from '#domain/photo-urls.ts';
import { decodeInChild } from './decode-in-child.ts';
import { type IntakenPhoto, intakePhoto } from './intake-photo.ts';

const patient = { timeout: 200_000 };

function picture(width: number, height: number, channels: 3 | 4 = 3) {
  const background = { r: 200, g: 90, b: 40, alpha: 0.5 };
  return sharp({ create: { width, height, channels, background }, limitInputPixels: false });
}

/** A picture with grain, so that its file is as large as a photo's. */
function grainy(width: number, height: number) {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } });
}

async function taken(bytes: Uint8Array): Promise<IntakenPhoto> {
  const intake = await intakePhoto(bytes);
  if (!intake.ok) throw new Error(`refused: ${intake.refusal.rule} ${intake.refusal.found}`);
  return intake.photo;
}

async function ruleFor(bytes: Uint8Array): Promise<string> {
  const intake = await intakePhoto(bytes);
  return intake.ok ? 'taken' : intake.refusal.rule;
}

test(
  'JPEG, PNG, WebP and AVIF each become AVIF, WebP and JPEG in every size that they fill',
  patient,
  async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const photo = await taken(await picture(700, 500).toFormat(format).toBuffer());
      expect(photo).toMatchObject({ mime: `image/${format}`, width: 700, height: 500 });
      expect(photo.renditions.map(({ name }) => name).sort()).toEqual([
        '320.avif',
        '320.jpg',
        '320.webp',
        '640.avif',
        '640.jpg',
        '640.webp',
        '960.avif',
        '960.jpg',
        '960.webp',
        'master.jpg',
      ]);
      const small = photo.renditions.find(({ name }) => name === '320.avif');
      expect(small).toMatchObject({ mime: 'image/avif', width: 320, height: 229 });
      expect(photo.renditions.find(({ name }) => name === '960.webp')).toMatchObject({
        width: 700,
        height: 500,
      });
    }
  },
);

/** Drawn red and green, in Display P3, stored lying with a quarter turn to the right, as phones do. */
const phone = readFileSync('media/fixtures/phone.heic');

test('a HEIC of a phone stands upright and has the colours that its profile means', patient, async () => {
  const photo = await taken(phone);
  expect(photo).toMatchObject({ mime: 'image/heic', width: 320, height: 480 });
  const master = photo.renditions.find(({ name }) => name === 'master.jpg');
  const pixel = async (left: number, top: number) => [
    ...(await sharp(master?.bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ];
  // The red quarter lay at the top left; without its profile this red would be (187, 53, 44).
  const [red = 0, green = 0, blue = 0] = await pixel(300, 20);
  expect([Math.abs(red - 204) < 6, Math.abs(green - 34) < 8, Math.abs(blue - 34) < 8]).toEqual([
    true,
    true,
    true,
  ]);
});

test('a damaged HEIC is refused as damaged', patient, async () => {
  expect(await ruleFor(phone.subarray(0, 1400))).toBe('damaged');
  expect(await ruleFor(phone.subarray(0, 60))).toBe('damaged');
  const wrong = Buffer.from(phone).fill(0xff, 200, 900);
  expect(await ruleFor(wrong)).toBe('damaged');
});

test('the sizes made are those that the pages ask for', patient, async () => {
  for (const width of [120, 320, 1000, 2400]) {
    const photo = await taken(await picture(width, 90).jpeg().toBuffer());
    const made = photo.renditions.filter(({ name }) => name.endsWith('.webp')).map(({ width }) => width);
    expect(made).toEqual(renditionSteps(width).map((step) => step.width));
  }
});

test(
  'a photo is turned upright and loses its GPS position, comments and every other metadata',
  patient,
  async () => {
    const exif = {
      IFD0: { Copyright: 'canary-owner' },
      IFD3: { GPSLatitude: '21/1 1/1 1/1', GPSLatitudeRef: 'N' },
    };
    const bytes = await picture(600, 400).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).orientation).toBe(6);

    const photo = await taken(bytes);
    expect(photo).toMatchObject({ width: 400, height: 600 });
    for (const { bytes: made } of photo.renditions) {
      const seen = await sharp(made).metadata();
      expect([seen.exif, seen.xmp, seen.iptc, seen.icc, seen.orientation]).toEqual(Array(5).fill(undefined));
      expect(Buffer.from(made).includes('canary-owner')).toBe(false);
    }
  },
);

test('what hides behind the pixels of a photo does not come through', patient, async () => {
  const tail = '<script>alert("canary-tail")</script>PK\x03\x04';
  const photo = await taken(Buffer.concat([await picture(300, 200).jpeg().toBuffer(), Buffer.from(tail)]));
  for (const { bytes } of photo.renditions) expect(Buffer.from(bytes).includes('canary')).toBe(false);
});

test(
  'a see-through picture stays so where the format can, and is laid on white where it cannot',
  patient,
  async () => {
    const photo = await taken(await picture(300, 200, 4).png().toBuffer());
    const find = (name: string) => photo.renditions.find((row) => row.name === name)?.bytes;
    expect((await sharp(find('320.webp')).metadata()).hasAlpha).toBe(true);
    expect((await sharp(find('master.webp')).metadata()).hasAlpha).toBe(true);
    const { dominant } = await sharp(find('320.jpg')).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(100);
  },
);

test('a file that only claims to be a photo is refused before anything decodes it', async () => {
  expect(await ruleFor(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBe(
    'unknownType',
  );
  expect(await ruleFor(await picture(50, 50).gif().toBuffer())).toBe('unknownType');
  expect(await ruleFor(await picture(50, 50).tiff().toBuffer())).toBe('unknownType');
  expect(await ruleFor(Buffer.from('%PDF-1.4\n\xff\xd8\xff\xe0 a picture inside', 'latin1'))).toBe(
    'unknownType',
  );
  expect(await ruleFor(Buffer.from('not a picture at all, only words'))).toBe('notAPhoto');
  expect(await ruleFor(new Uint8Array(0))).toBe('notAPhoto');
});

test('a truncated and a corrupt photo are refused as damaged', patient, async () => {
  const whole = await grainy(900, 700).jpeg().toBuffer();
  expect(await ruleFor(whole.subarray(0, whole.length / 2))).toBe('damaged');
  expect(await ruleFor(whole.subarray(0, 40))).toBe('damaged');
  const scratched = Buffer.from(await grainy(900, 700).png().toBuffer());
  scratched.fill(0xff, 2000, 3000);
  expect(await ruleFor(scratched)).toBe('damaged');
  const halfAvif = await grainy(900, 700).avif().toBuffer();
  expect(await ruleFor(halfAvif.subarray(0, halfAvif.length / 2))).toBe('damaged');
});

test('a small file that would unfold into 256 megapixels is refused', patient, async () => {
  const bomb = await picture(16_000, 16_000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(2_000_000);
  expect(await ruleFor(bomb)).toBe('tooManyPixels');
  // The work is done in the child: it has its answer before it has worked for five seconds.
  expect(await decodeInChild(bomb, { work: 5_000 })).toMatchObject({ problem: 'tooManyPixels' });
});

test('a moving picture is refused', patient, async () => {
  const frames = await sharp(
    [await picture(40, 40).png().toBuffer(), await grainy(40, 40).png().toBuffer()],
    {
      join: { animated: true },
    },
  )
    .webp()
    .toBuffer();
  expect(await ruleFor(frames)).toBe('animated');
});

test('a file above 25 MB is refused without looking further', async () => {
  expect(await ruleFor(Buffer.alloc(25_000_001, 0xff))).toBe('tooLarge');
});

test('a photo of 40 megapixels passes', patient, async () => {
  const bytes = await picture(7300, 5500).jpeg({ quality: 85 }).withMetadata({ orientation: 3 }).toBuffer();
  const photo = await taken(bytes);
  expect(photo).toMatchObject({ width: 4096, height: 3086 });
  expect(
    Math.max(...photo.renditions.filter(({ name }) => !name.startsWith('master')).map((r) => r.width)),
  ).toBe(1920);
});

test('a decoder that hangs or dies is an answer, not an exception', patient, async () => {
  const bytes = await picture(100, 100).jpeg().toBuffer();
  const folder = mkdtempSync(join(tmpdir(), 'decoder-'));
  const decoder = (name: string, program: string) => {
    writeFileSync(join(folder, name), program);
    return join(folder, name);
  };
  const hangs = decoder('hangs.mjs', 'for (;;);');
  expect(await decodeInChild(bytes, { work: 300, script: hangs })).toMatchObject({
    problem: 'damaged',
    found: 'too slow',
  });
  const gets = decoder('gets-no-time.mjs', 'setInterval(() => undefined, 60_000);');
  expect(await decodeInChild(bytes, { wait: 300, script: gets })).toMatchObject({ problem: 'busy' });
  rmSync(folder, { recursive: true, force: true });
  const gone = await decodeInChild(bytes, { script: '/nowhere/decoder.mjs' });
  expect(gone).toMatchObject({ ok: false, problem: 'damaged' });
});

test('more photos than can wait are told so', patient, async () => {
  const bytes = await picture(60, 60).jpeg().toBuffer();
  const rules = await Promise.all(Array.from({ length: 12 }, () => ruleFor(bytes)));
  expect(rules.filter((rule) => rule === 'taken')).toHaveLength(9);
  expect(rules.filter((rule) => rule === 'busy')).toHaveLength(3);
});
