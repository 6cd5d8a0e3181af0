import type { ManuscriptJSON, NodeJSON } from './manuscript.ts';

/** The text of one node: marks fall away, a hard break is a line end, inner blocks stand on their own lines. */
export function blockText(node: NodeJSON): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const parts = (node.content ?? []).map(blockText);
  return isTextBlock(node) ? parts.join('') : parts.filter((part) => part !== '').join('\n');
}

/** Everything a reader would read, headline first, one block a line; empty blocks are left out. */
export function plainText(doc: ManuscriptJSON): string {
  return textOf(doc.content);
}

/** The text below headline and standfirst. */
export function bodyText(doc: ManuscriptJSON): string {
  return textOf(doc.content.filter((node) => node.type !== 'headline' && node.type !== 'sapo'));
}

export function headlineOf(doc: ManuscriptJSON): string {
  return textOfFirst(doc, 'headline');
}

export function sapoOf(doc: ManuscriptJSON): string {
  return textOfFirst(doc, 'sapo');
}

function textOfFirst(doc: ManuscriptJSON, type: 'headline' | 'sapo'): string {
  const node = doc.content.find((child) => child.type === type);
  return node ? blockText(node) : '';
}

function textOf(nodes: NodeJSON[]): string {
  return nodes
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

function isTextBlock(node: NodeJSON): boolean {
  return (node.content ?? []).every((child) => child.type === 'text' || child.type === 'hardBreak');
}
