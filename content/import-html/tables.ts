import type { Element } from 'hast';
import type { NodeJSON } from '#content/manuscript.ts';
import { toolbarElement } from './html-source.ts';
import { attributeOf, isElement, some, textOf } from './html-tree.ts';
import { asParagraphs } from './only-text.ts';
import type { BlockElement } from './scene.ts';

/** More words than this are no caption. */
const longestCaption = 400;

const sections = new Set(['thead', 'tbody', 'tfoot']);

/** The rows of a table, without those of tables inside it. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === 'tr') return [child];
    return sections.has(child.tagName) ? child.children.filter((row) => isElement(row, 'tr')) : [];
  });
}

/** Word writes the repeated rows of a table as ordinary cells in its head. */
function headRowsOf(table: Element): Element[] {
  const heads = table.children.filter((child) => isElement(child, 'thead'));
  return heads.flatMap((head) =>
    isElement(head) ? head.children.filter((row) => isElement(row, 'tr')) : [],
  );
}

const cellsOf = (row: Element): Element[] => row.children.filter((cell) => isElement(cell, 'td', 'th'));

/** Whether a table only places things on a page: photos with captions, one cell, another table, headings and lists. */
export function isLayout(table: Element): boolean {
  const cells = rowsOf(table).flatMap(cellsOf);
  if (cells.length < 2 || /^(?:presentation|none)$/.test(attributeOf(table, 'role'))) return true;
  const isPlacing = ({ tagName }: Element) =>
    ['table', 'h1', 'h2', 'h3', 'figure', toolbarElement].includes(tagName);
  if (cells.some((cell) => cell.children.some((child) => some(child, isPlacing)))) return true;
  return cells.length <= 4 && some(table, ({ tagName }) => tagName === 'img') && cells.some(isEmptyButPhoto);
}

function isEmptyButPhoto(cell: Element): boolean {
  return textOf(cell).trim() === '' && some(cell, ({ tagName }) => tagName === 'img');
}

/** A table that does nothing but place a photo: the words in there are its caption. */
export function isPhotoTable(element: Element): boolean {
  const isPhoto = ({ tagName }: Element) => tagName === 'img' || tagName === toolbarElement;
  return element.tagName === 'table' && some(element, isPhoto) && textOf(element).length <= longestCaption;
}

/** A table of the page, and below it the figures of its cells, for which a cell has no place. */
export function readTable({ element, format, read, scene }: BlockElement): NodeJSON[] {
  const below: NodeJSON[] = [];
  const heads = headRowsOf(element);
  const rows = rowsOf(element).flatMap((row): NodeJSON[] => {
    const cells = cellsOf(row).map((cell): NodeJSON => {
      const blocks = read(cell.children, format);
      below.push(...blocks.filter(({ type }) => type === 'figure'));
      const paragraphs = asParagraphs(blocks.filter(({ type }) => type !== 'figure'));
      return {
        type: isElement(cell, 'th') || heads.includes(row) ? 'tableHeader' : 'tableCell',
        attrs: { colspan: spanOf(cell, 'colSpan'), rowspan: spanOf(cell, 'rowSpan') },
        content: paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }],
      };
    });
    return cells.length > 0 ? [{ type: 'tableRow', content: cells }] : [];
  });
  if (rows.length === 0) return below;
  scene.report.kept.tables += 1;
  const caption = element.children.find((child) => isElement(child, 'caption'));
  const title = caption && isElement(caption) ? read(caption.children, format) : [];
  return [...asParagraphs(title), { type: 'table', content: rows }, ...below];
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[name] ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= 100 ? span : 1;
}
