import type { NodeJSON } from '#content/manuscript.ts';

/** A text block without its first letters; what remains keeps its marks. */
export function withoutFirstLetters(block: NodeJSON, count: number): NodeJSON {
  let left = count;
  const content = (block.content ?? []).flatMap((node): NodeJSON[] => {
    if (left === 0 || node.type !== 'text') return [node];
    const text = (node.text ?? '').slice(left);
    left = Math.max(0, left - (node.text ?? '').length);
    return text === '' ? [] : [{ ...node, text }];
  });
  return { ...block, content };
}
