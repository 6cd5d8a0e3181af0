import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Whatever may stand in an HTML tree below its root. */
export type Html = RootContent | ElementContent;

export function isElement(node: Html | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** The value of an attribute as it was written; both of HTML's spellings, and numbers, are one string. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

export function classesOf(element: Element): string[] {
  return attributeOf(element, 'className').split(/\s+/).filter(Boolean);
}

/** The words of a node and of everything in it, as they stand. */
export function textOf(node: Html | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether a node holds no word and nothing else that shows. */
export function isBlank(node: Html): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return (
    node.type !== 'element' || (textOf(node).trim() === '' && !some(node, (inner) => inner.tagName === 'img'))
  );
}

/** Whether an element in `node`, or `node` itself, is of the kind asked for. */
export function some(node: Html | Root, isWanted: (element: Element) => boolean): boolean {
  if (isElement(node as Html) && isWanted(node as Element)) return true;
  return 'children' in node && node.children.some((child) => some(child, isWanted));
}

/** Every element below `node` of the kind asked for, in the order of the page. */
export function elementsIn(node: Html | Root, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (inner: Html | Root): void => {
    if (isElement(inner as Html) && isWanted(inner as Element)) found.push(inner as Element);
    if ('children' in inner) for (const child of inner.children) visit(child);
  };
  visit(node);
  return found;
}

export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Nobody nests deeper than this who means it. */
const deepest = 50;

/** A copy of a tree that may be changed. Below 50 levels only the words are kept, so that nothing recurses for ever. */
export function copyTree(root: Root): Root {
  return { type: 'root', children: root.children.map((child) => copyNode(child, 1)) as RootContent[] };
}

function copyNode(node: Html, depth: number): Html {
  if (node.type !== 'element')
    return node.type === 'text' ? { type: 'text', value: node.value } : { ...node };
  const { tagName, properties } = node;
  const children: ElementContent[] =
    depth < deepest
      ? (node.children.map((child) => copyNode(child, depth + 1)) as ElementContent[])
      : [{ type: 'text', value: wordsWithin(node) }];
  return { type: 'element', tagName, properties: { ...properties }, children };
}

// With a stack of its own: what is cut off may be thousands of levels deep.
function wordsWithin(node: Element): string {
  const words: string[] = [];
  const open: Html[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') words.push(next.value);
    else if (isElement(next) && !/^(?:script|style)$/.test(next.tagName))
      open.push(...next.children.toReversed());
  }
  return words.join('');
}
