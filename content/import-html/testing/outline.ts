import type { ImportedHtml } from '#content/import-html/import-html.ts';
import type { NodeJSON } from '#content/manuscript.ts';

/** An import as lines that a person can read and compare: one block a line, marks as Markdown writes them. */
export function outlineOf({ blocks, photos }: ImportedHtml): string {
  const srcOf = new Map(photos.map(({ figureId, src }) => [figureId, src]));
  return blocks.flatMap((block) => linesOf(block, '', srcOf)).join('\n');
}

function linesOf(node: NodeJSON, indent: string, srcOf: Map<string, string>): string[] {
  const children = node.content ?? [];
  const inside = (next: NodeJSON) => linesOf(next, `${indent}  `, srcOf);
  switch (node.type) {
    case 'heading':
      return [`${indent}${'#'.repeat(Number(node.attrs?.level))} ${wordsOf(node)}`];
    case 'bulletList':
    case 'orderedList': {
      const start = Number(node.attrs?.start ?? 1);
      return children.flatMap((item, at) => {
        const sign = node.type === 'bulletList' ? '-' : `${start + at}.`;
        const [first = '', ...rest] = (item.content ?? []).flatMap(inside);
        return [`${indent}${sign} ${first.trimStart()}`, ...rest];
      });
    }
    case 'table':
      return children.map((row) => `${indent}|${(row.content ?? []).map(cellOf).join('|')}|`);
    case 'quote':
      return children.map((part) =>
        `${indent}> ${part.type === 'attribution' ? '— ' : ''}${wordsOf(part)}`.trimEnd(),
      );
    case 'figure':
      return [`${indent}${figureOf(node, srcOf)}`];
    default:
      return [indent + wordsOf(node)];
  }
}

function cellOf({ type, attrs, content = [] }: NodeJSON): string {
  const { colspan = 1, rowspan = 1 } = attrs ?? {};
  const span = colspan === 1 && rowspan === 1 ? '' : `{${colspan}×${rowspan}}`;
  return `${type === 'tableHeader' ? '=' : ''}${span} ${content.map(wordsOf).join(' / ')} `;
}

function figureOf({ attrs, content = [] }: NodeJSON, srcOf: Map<string, string>): string {
  const [caption, credit] = content;
  const src = srcOf.get(String(attrs?.id)) ?? 'no photo';
  const parts = [
    `[${src.slice(0, 40)}]`,
    attrs?.align === 'center' ? '' : String(attrs?.align),
    caption ? wordsOf(caption) : '',
    credit?.content ? `(${wordsOf(credit)})` : '',
    attrs?.alt ? `{${attrs.alt}}` : '',
    attrs?.toCheck ? '?' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function wordsOf({ content = [] }: NodeJSON): string {
  return content.map(markedUp).join('');
}

function markedUp({ type, text = '', marks = [] }: NodeJSON): string {
  if (type === 'hardBreak') return '⏎';
  const has = (name: string) => marks.find((mark) => mark.type === name);
  const italic = has('italic') ? `_${text}_` : text;
  const bold = has('bold') ? `**${italic}**` : italic;
  const link = has('link');
  return link ? `[${bold}](${link.attrs?.href})` : bold;
}
