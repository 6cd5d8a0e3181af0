import type { MarkType, NodeJSON } from '#content/manuscript.ts';
import { merged } from './pieces.ts';

/** The words of some blocks on one line, with the marks that the place allows. */
export function inOneLine(blocks: readonly NodeJSON[], allowed: readonly MarkType[]): NodeJSON[] {
  return merged(
    textBlocksOf(blocks).flatMap((inline, index) => [
      ...(index === 0 ? [] : [{ type: 'text', text: ' ' } satisfies NodeJSON]),
      ...inline.map((node) => withMarks(node, allowed)),
    ]),
  );
}

/** The text blocks of some blocks as paragraphs, for a place that holds nothing else; lists keep a dash. */
export function asParagraphs(blocks: readonly NodeJSON[]): NodeJSON[] {
  return blocks.flatMap((block): NodeJSON[] => {
    if (isTextBlock(block))
      return [{ type: 'paragraph', ...(block.content ? { content: block.content } : {}) }];
    const inner = asParagraphs(block.content ?? []);
    if (block.type !== 'listItem') return inner;
    return inner.map((paragraph, at) => (at === 0 ? dashed(paragraph) : paragraph));
  });
}

/** The words of some blocks as one string. */
export function plainText(blocks: readonly NodeJSON[]): string {
  return textBlocksOf(blocks)
    .map((inline) => inline.map(({ text = ' ' }) => text).join(''))
    .join(' ');
}

function textBlocksOf(blocks: readonly NodeJSON[]): NodeJSON[][] {
  return blocks.flatMap((block) =>
    isTextBlock(block) ? [block.content ?? []] : textBlocksOf(block.content ?? []),
  );
}

function isTextBlock({ type, content }: NodeJSON): boolean {
  if (type === 'paragraph' || type === 'heading' || type === 'attribution') return true;
  return (
    type === 'caption' || type === 'credit' || (content?.some((child) => child.type === 'text') ?? false)
  );
}

function withMarks(node: NodeJSON, allowed: readonly MarkType[]): NodeJSON {
  if (node.type !== 'text') return { type: 'text', text: ' ' };
  const { marks = [], ...bare } = node;
  const kept = marks.filter(({ type }) => allowed.includes(type));
  return kept.length > 0 ? { ...bare, marks: kept } : bare;
}

function dashed(paragraph: NodeJSON): NodeJSON {
  return { ...paragraph, content: merged([{ type: 'text', text: '– ' }, ...(paragraph.content ?? [])]) };
}
