import type { Element } from 'hast';
import type { NodeJSON } from '#content/manuscript.ts';
import { isCaption, readFigure, takePicture, takeToolbar } from './figures.ts';
import { endParagraph, type Flow, newFlow } from './flow.ts';
import { formatOf, isDecoration } from './format-of.ts';
import { toolbarElement } from './html-source.ts';
import { attributeOf, classesOf, type Html, isElement, some, textOf } from './html-tree.ts';
import { leftOutFor } from './left-out.ts';
import { linkAddress } from './link-address.ts';
import { readList } from './lists.ts';
import { inOneLine } from './only-text.ts';
import { emojiOf } from './photos.ts';
import { type Format, piecesOf } from './pieces.ts';
import { readQuote } from './quotes.ts';
import type { BlockElement, Scene } from './scene.ts';
import { isLayout, isPhotoTable, readTable } from './tables.ts';

/** Reads a part of the page as blocks of the body, in the order of the page. */
export function readPart(children: readonly Html[], format: Format, scene: Scene): NodeJSON[] {
  const flow = newFlow(scene.report);
  for (const child of children) read(child, format, flow, scene);
  endParagraph(flow, { isByLines: true });
  return flow.blocks;
}

function read(node: Html, format: Format, flow: Flow, scene: Scene): void {
  if (node.type === 'text') flow.pieces.push(...piecesOf(node.value, format));
  else if (isElement(node)) readElement(node, format, flow, scene);
}

function readElement(element: Element, inherited: Format, flow: Flow, scene: Scene): void {
  const style = scene.styleOf(element);
  const why = leftOutFor(element, style);
  if (why && !(why === 'furniture' && scene.isMost(element))) {
    if (why !== 'never') scene.report.leftOut[why] += 1;
    return;
  }
  if (isDecoration(element)) scene.report.decoration += 1;
  const format = linked(element, formatOf(element, style, inherited), scene);
  const readBlocks = (children: readonly Html[], inner: Format) => readPart(children, inner, scene);
  const block: BlockElement = { element, style, format, read: readBlocks, scene };
  if (readAsBlock(block, flow)) return;
  if (!isBlockTag(element)) {
    for (const child of element.children) read(child, format, flow, scene);
    return;
  }
  endParagraph(flow, { isByLines: true });
  const isAround = flow.isInPhotoTable;
  flow.isInPhotoTable ||= isPhotoTable(element);
  for (const child of element.children) read(child, format, flow, scene);
  endParagraph(flow, { isByLines: element.tagName !== 'p', isCaption: isCaption(element) });
  flow.isInPhotoTable = isAround;
}

/** Elements that become blocks or parts of them by themselves; false for those that only hold others. */
function readAsBlock(block: BlockElement, flow: Flow): boolean {
  const { element, scene } = block;
  const { tagName } = element;
  if (tagName === 'br') flow.pieces.push('break');
  else if (tagName === 'img') readPicture(block, flow);
  else if (isToolbar(element)) {
    endParagraph(flow, { isByLines: true });
    takeToolbar(flow, scene);
  } else {
    const blocks = blocksOf(block);
    if (!blocks) return false;
    endParagraph(flow, { isByLines: true });
    flow.blocks.push(...blocks);
    flow.awaitsCaption = false;
  }
  return true;
}

function readPicture({ element, style, format, scene }: BlockElement, flow: Flow): void {
  const emoji = emojiOf(element, style);
  if (emoji === undefined) takePicture(flow, element, style, scene);
  else flow.pieces.push({ text: emoji, format });
}

/** A toolbar that was printed as a list is no list. */
function isToolbar(element: Element): boolean {
  if (element.tagName === toolbarElement) return true;
  return isList(element) && textOf(element).trim() === '' && some(element, isToolbarMark);
}

const isToolbarMark = ({ tagName }: Element) => tagName === toolbarElement;
const isList = ({ tagName }: Element) => tagName === 'ul' || tagName === 'ol';

function blocksOf(block: BlockElement): NodeJSON[] | undefined {
  const { element } = block;
  const level = headingLevel(element);
  if (level !== undefined) return readHeading(block, level);
  if (isList(element)) return readList(block);
  if (element.tagName === 'table' && !isLayout(element)) return readTable(block);
  if (element.tagName === 'blockquote') return readQuote(block);
  return element.tagName === 'figure' ? readFigure(block) : undefined;
}

function readHeading({ element, format, read: readBlocks, scene }: BlockElement, level: 2 | 3): NodeJSON[] {
  const blocks = readBlocks(element.children, { ...format, bold: false });
  const figures = blocks.filter(({ type }) => type === 'figure');
  const words = inOneLine(
    blocks.filter(({ type }) => type !== 'figure'),
    ['italic', 'link'],
  );
  if (words.length === 0) return figures;
  scene.report.kept.headings += 1;
  return [{ type: 'heading', attrs: { level }, content: words }, ...figures];
}

const headingTags: Record<string, 2 | 3> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 };
const headingClasses: readonly [RegExp, 2 | 3][] = [
  [/^Mso(?:Title|Heading1|Heading2)$/i, 2],
  [/^Mso(?:Subtitle|Heading[3-9])$/i, 3],
];

/** The title and `h1` become `h2`, as the headline is the only first one; everything below is `h3`. */
function headingLevel(element: Element): 2 | 3 | undefined {
  const byTag = headingTags[element.tagName];
  if (byTag) return byTag;
  if (attributeOf(element, 'role') === 'heading')
    return Number(attributeOf(element, 'ariaLevel')) > 2 ? 3 : 2;
  return headingClasses.find(([pattern]) => classesOf(element).some((name) => pattern.test(name)))?.[1];
}

const blockTags = new Set(
  'p div section article main header footer aside center address pre li ul ol dl dt dd table caption thead tbody tfoot tr td th form fieldset figcaption details summary body html hr figure'.split(
    ' ',
  ),
);

function isBlockTag({ tagName }: Element): boolean {
  return blockTags.has(tagName);
}

function linked(element: Element, format: Format, scene: Scene): Format {
  const raw = element.tagName === 'a' ? attributeOf(element, 'href') : '';
  if (raw === '' || raw.startsWith('#')) return format;
  const href = linkAddress(raw);
  if (href === undefined) scene.report.unsafeLinks.push(raw);
  else scene.report.kept.links += 1;
  return href === undefined ? format : { ...format, href };
}
