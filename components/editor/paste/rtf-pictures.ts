const picture = /\{\\pict(?![a-z])/g;
const kinds: readonly [RegExp, string][] = [
  [/\\jpegblip/, 'image/jpeg'],
  [/\\pngblip/, 'image/png'],
];
const longestRtf = 120_000_000;

/**
 * The photos that Word puts into the RTF of its clipboard, in reading order; HTML only names files that no browser may
 * read. Each stands there twice, the second time for old programs (`\nonshppict`): that copy is left out.
 */
export function rtfPictures(rtf: string): File[] {
  if (!rtf.startsWith('{\\rtf') || rtf.length > longestRtf) return [];
  const files: File[] = [];
  for (const { index } of rtf.matchAll(picture)) {
    if (/\\nonshppict\s*$/.test(rtf.slice(Math.max(0, index - 20), index))) continue;
    const file = pictureAt(rtf, index);
    if (file) files.push(file);
  }
  return files;
}

function pictureAt(rtf: string, start: number): File | undefined {
  const end = closingBrace(rtf, start);
  if (end === undefined) return undefined;
  const group = rtf.slice(start, end);
  // The bytes stand last, behind the groups and words that describe them.
  const hex = group
    .slice(group.lastIndexOf('}') + 1)
    .replace('{', '')
    .replace(/\\[a-z]+-?\d* ?/g, '')
    .replace(/\s+/g, '');
  const type = kinds.find(([word]) => word.test(group))?.[1];
  if (!type || hex.length < 32 || hex.length % 2 === 1 || !/^[\da-f]+$/i.test(hex)) return undefined;
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
  return new File([bytes], type === 'image/png' ? 'word.png' : 'word.jpg', { type });
}

function closingBrace(rtf: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < rtf.length; at += 1) {
    if (rtf[at] === '{') depth += 1;
    else if (rtf[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
