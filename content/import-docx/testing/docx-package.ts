import { strToU8, zipSync, zlibSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

type Parts = {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Targets of relationships by their id: an address, or the name of a picture. */
  links?: Record<string, string>;
  pictures?: Record<string, Uint8Array>;
};

/** A Word file with the parts that Word writes, from the insides of their XML. */
export function docxOf({
  body,
  styles = '',
  numbering,
  footnotes,
  links = {},
  pictures = {},
}: Parts): Uint8Array {
  const inWord: Record<string, string> = {
    document: `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    styles: `<w:styles ${namespaces}>${styles}</w:styles>`,
  };
  if (numbering) inWord.numbering = `<w:numbering ${namespaces}>${numbering}</w:numbering>`;
  if (footnotes) inWord.footnotes = `<w:footnotes ${namespaces}>${footnotes}</w:footnotes>`;
  const relations = Object.keys(inWord)
    .filter((name) => name !== 'document')
    .map((name, at) => relation(`rIdPart${at}`, name, `${name}.xml`));
  for (const [id, target] of Object.entries(links))
    relations.push(relation(id, 'hyperlink', target, 'TargetMode="External"'));
  for (const name of Object.keys(pictures)) relations.push(relation(name, 'image', `media/${name}.png`));
  const overrides = Object.keys(inWord).map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml"/>`,
  );
  const parts = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(relationships([relation('rId1', 'officeDocument', 'word/document.xml')])),
    'word/_rels/document.xml.rels': strToU8(relationships(relations)),
    ...Object.fromEntries(
      Object.entries(inWord).map(([name, xml]) => [`word/${name}.xml`, strToU8(head + xml)]),
    ),
    ...Object.fromEntries(Object.entries(pictures).map(([name, png]) => [`word/media/${name}.png`, png])),
  };
  // The same file every time it is made: it is known again by its bytes.
  return zipSync(parts, { mtime: '2026-11-22T08:00:00' });
}

function relation(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}" ${more}/>`;
}

function relationships(all: string[]): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** A real PNG of one colour. */
export function pngOf(
  width: number,
  height: number,
  [red, green, blue]: [number, number, number],
): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let at = 0; at < rows.length; at += 1) {
    const column = at % (width * 3 + 1);
    rows[at] = column === 0 ? 0 : ([red, green, blue][(column - 1) % 3] ?? 0);
  }
  const parts = [chunk('IHDR', header), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array(0))];
  return joined([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...parts]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([strToU8(name), data]);
  const frame = new Uint8Array(8);
  const view = new DataView(frame.buffer);
  view.setUint32(0, data.length);
  view.setUint32(4, crc32(named));
  return joined([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
