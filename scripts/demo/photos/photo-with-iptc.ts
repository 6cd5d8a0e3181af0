type Written = { caption?: string; byline?: string; credit?: string; created?: string };

/** Numbers of the datasets in record 2 (IPTC-NAA Information Interchange Model 4.2). */
const datasets = { byline: 80, created: 55, credit: 110, caption: 120 } as const;

/** A JPEG with what a photographer writes into it, in UTF-8, as agencies do. */
export function photoWithIptc(jpeg: Buffer, written: Written): Buffer {
  const utf8 = dataset(1, 90, Buffer.from('\x1b%G', 'latin1'));
  const records = Object.entries(written).map(([name, text]) =>
    dataset(2, datasets[name as keyof Written], Buffer.from(text, 'utf8')),
  );
  const iptc = Buffer.concat([utf8, ...records]);
  const padded = iptc.length % 2 === 0 ? iptc : Buffer.concat([iptc, Buffer.alloc(1)]);
  const resource = Buffer.concat([
    Buffer.from('8BIM', 'latin1'),
    Buffer.from([0x04, 0x04, 0, 0]),
    length32(iptc),
    padded,
  ]);
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource]);
  const segment = Buffer.concat([Buffer.from([0xff, 0xed]), length16(body.length + 2), body]);
  // Behind the start of the image.
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

function dataset(record: number, number: number, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x1c, record, number]), length16(value.length), value]);
}

function length16(length: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(length);
  return bytes;
}

function length32({ length }: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
