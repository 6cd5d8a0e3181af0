import { type ContentRule, contentProblem, type Parsed, refused } from './content-problem.ts';

/**
 * How large a manuscript may be: bytes of JSON, nodes of the document, nodes inside nodes, and marks on one node
 * (ProseMirror compares each with every other: 16,000 on one word took it 49 s).
 */
export const limits = { bytes: 1_000_000, nodes: 20_000, depth: 64, marks: 32 } as const;

/**
 * How large a Word file may be before anything reads it: bytes as it lies there, bytes and parts unpacked (a small ZIP
 * can hold a thousand times its size), bytes of one part that is text, and how long reading it may take.
 */
export const docxLimits = {
  bytes: 25_000_000,
  unpackedBytes: 200_000_000,
  parts: 2_000,
  textBytes: 30_000_000,
  seconds: 30,
} as const;

export type Size = { bytes: number; nodes: number; depth: number };

/** Refuses a text of more than 1 MB, before anything reads it. */
export function checkText(body: string): Parsed<string> {
  const tooLarge = body.length > limits.bytes || utf8Length(body) > limits.bytes;
  return tooLarge ? refused(contentProblem('tooLarge', '')) : { ok: true, value: body };
}

type Visit = { value: unknown; depth: number; isMark: boolean };

/**
 * The size of a JSON value, measured with a stack of its own: parser and renderer recurse, and 3,000 levels would
 * overflow them. Stops at the first limit that is passed. `depth` counts objects inside objects; marks are no nodes.
 */
export function measureJson(value: unknown): Parsed<Size> {
  const size: Size = { bytes: 0, nodes: 0, depth: 0 };
  const open: Visit[] = [{ value, depth: 0, isMark: false }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    measureOne(visit, size, open);
    const broken = brokenLimit(size);
    if (broken) return refused(contentProblem(broken, ''));
  }
  return { ok: true, value: size };
}

function brokenLimit(size: Size): ContentRule | undefined {
  if (size.depth > limits.depth) return 'tooDeep';
  if (size.nodes > limits.nodes) return 'tooManyNodes';
  return size.bytes > limits.bytes ? 'tooLarge' : undefined;
}

function measureOne({ value, depth, isMark }: Visit, size: Size, open: Visit[]): void {
  if (typeof value === 'string') size.bytes += utf8Length(value) + 2;
  else if (typeof value !== 'object' || value === null) size.bytes += String(value).length;
  else if (Array.isArray(value)) {
    size.bytes += value.length + 1;
    // A list in a list is no manuscript, but it is deep all the same.
    for (const item of value)
      open.push({ value: item, depth: Array.isArray(item) ? depth + 1 : depth, isMark });
  } else measureObject({ value, depth: depth + 1, isMark }, size, open);
  size.depth = Math.max(size.depth, depth);
}

function measureObject(
  visit: { value: object; depth: number; isMark: boolean },
  size: Size,
  open: Visit[],
): void {
  size.depth = Math.max(size.depth, visit.depth);
  size.bytes += 1;
  if (!visit.isMark && Object.hasOwn(visit.value, 'type')) size.nodes += 1;
  for (const [key, value] of Object.entries(visit.value)) {
    size.bytes += key.length + 4;
    open.push({ value, depth: visit.depth, isMark: key === 'marks' });
  }
}

/**
 * The bytes of a text in UTF-8, counted by hand so that nothing is copied. A text with more letters than the limit
 * has bytes is not counted out: its length is answer enough.
 */
export function utf8Length(text: string): number {
  if (text.length > limits.bytes) return text.length;
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
