import type { Element } from 'hast';
import { attributeOf, classesOf, some } from './html-tree.ts';
import type { Style } from './style-rules.ts';

/** Why an element and everything in it is no text of a report. */
export type LeftOutFor = 'never' | 'control' | 'hidden' | 'deleted' | 'comment' | 'furniture';

type Row = { why: LeftOutFor; fits: (element: Element, style: Style) => boolean };

const tags = (...names: string[]) => new Set(names);
const never = tags(
  'script',
  'style',
  'link',
  'meta',
  'title',
  'template',
  'noscript',
  'head',
  'xml',
  'o:p',
  'svg',
  'math',
);
const controls = tags(
  'button',
  'input',
  'select',
  'textarea',
  'menu',
  'iframe',
  'object',
  'embed',
  'canvas',
  'dialog',
);
const furnitureTags = tags('nav');
const furnitureClass =
  /^(?:(?:social|share|sharing|addthis|advert|advertisement|ads?|banner|breadcrumbs?|related|newsletter|subscribe|comments?|sidebar|promo)(?:[-_].*)?|.*[-_](?:share|social|ads?|advert|related))$/i;

/** What never becomes text, in the order in which it is asked. */
const rows: readonly Row[] = [
  { why: 'never', fits: ({ tagName }) => never.has(tagName) },
  { why: 'control', fits: ({ tagName }) => controls.has(tagName) },
  { why: 'control', fits: (element) => /^(?:toolbar|button|menu)$/.test(attributeOf(element, 'role')) },
  { why: 'control', fits: (element) => 'dataEditorUi' in element.properties },
  {
    why: 'hidden',
    fits: (element) => element.properties.hidden === true || element.properties.hidden === '',
  },
  {
    why: 'hidden',
    fits: (_, style) =>
      style.get('display') === 'none' ||
      style.get('visibility') === 'hidden' ||
      style.get('mso-hide') === 'all',
  },
  // Word's own numbers and bullets: the list that they belong to has been rebuilt.
  { why: 'never', fits: (_, style) => style.get('mso-list') === 'ignore' },
  // Tracked changes: the text as it would be once all are accepted.
  { why: 'deleted', fits: ({ tagName }) => tagName === 'del' },
  { why: 'deleted', fits: (element) => classesOf(element).includes('msoDel') },
  { why: 'comment', fits: isComment },
  { why: 'furniture', fits: ({ tagName }) => furnitureTags.has(tagName) },
  {
    why: 'furniture',
    fits: (element) => /^(?:navigation|search|complementary)$/.test(attributeOf(element, 'role')),
  },
  { why: 'furniture', fits: (element) => classesOf(element).some((name) => furnitureClass.test(name)) },
];

const commentClass = /^(?:MsoCommentReference|MsoCommentText|msocomtxt|msocomanchor)$/;

/** What somebody remarked beside the text, in Word and in Google Docs; the words that were remarked on stay. */
function isComment(element: Element, style: Style): boolean {
  if (/^comment(?:-list)?$/.test(style.get('mso-element') ?? '')) return true;
  if (classesOf(element).some((name) => commentClass.test(name))) return true;
  const id = element.tagName === 'sup' ? /^cmnt_ref\d+$/ : /^cmnt\d+$/;
  const isMarked = element.tagName === 'sup' || element.tagName === 'p';
  return isMarked && some(element, (inner) => inner.tagName === 'a' && id.test(attributeOf(inner, 'id')));
}

/** Why this element is left out; undefined when it is text. */
export function leftOutFor(element: Element, style: Style): LeftOutFor | undefined {
  return rows.find(({ fits }) => fits(element, style))?.why;
}
