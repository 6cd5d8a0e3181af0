import type { Root } from 'hast';
import { attributeOf, classesOf, elementsIn, some } from './html-tree.ts';

/** The program that a piece of HTML comes from. */
export const htmlSources = [
  'docx',
  'outlook',
  'word',
  'googleDocs',
  'libreOffice',
  'oldSystem',
  'web',
] as const;
export type HtmlSource = (typeof htmlSources)[number];

type Trace = (root: Root) => boolean;

const generator =
  (pattern: RegExp): Trace =>
  (root) =>
    some(
      root,
      (element) =>
        element.tagName === 'meta' &&
        /^generator$/i.test(attributeOf(element, 'name')) &&
        pattern.test(attributeOf(element, 'content')),
    );

const isWordProcessor: Trace = (root) =>
  generator(/microsoft word/i)(root) ||
  some(
    root,
    (element) =>
      classesOf(element).some((name) => /^Mso/.test(name)) || /mso-/.test(attributeOf(element, 'style')),
  );

/** What gives a program away, the first that fits. Whatever is none of these is a page of the web. */
const traces: Record<Exclude<HtmlSource, 'docx' | 'web'>, Trace> = {
  // Outlook writes with Word; a mail carries the header of the mail or the section that Outlook wraps it in.
  outlook: (root) => isWordProcessor(root) && some(root, isMailSection),
  word: isWordProcessor,
  googleDocs: (root) =>
    some(root, (element) => /^docs-internal-guid/.test(attributeOf(element, 'id'))) || hasDocsLinks(root),
  libreOffice: generator(/libreoffice|openoffice/i),
  oldSystem: (root) => some(root, ({ tagName }) => tagName === toolbarElement),
};

/** Put by `takeToolbars` where the old system's image toolbar was printed. */
export const toolbarElement = 'x-toolbar';

export function recogniseSource(root: Root): HtmlSource {
  const found = Object.entries(traces).find(([, isIt]) => isIt(root));
  return (found?.[0] as HtmlSource | undefined) ?? 'web';
}

function isMailSection(element: Parameters<Parameters<typeof some>[1]>[0]): boolean {
  const id = attributeOf(element, 'id');
  return (
    /^(?:divRplyFwdMsg|mail-editor-reference|_MailOriginal|_MailEndCompose|Signature|x_Signature)/.test(id) ||
    /_MailOriginal|_MailEndCompose/.test(attributeOf(element, 'name')) ||
    classesOf(element).includes('EmailStyle17') ||
    /^cid:/.test(attributeOf(element, 'src'))
  );
}

function hasDocsLinks(root: Root): boolean {
  return elementsIn(root, ({ tagName }) => tagName === 'img').some((image) =>
    /^https:\/\/lh\d[\w-]*\.googleusercontent\.com\/docs/.test(attributeOf(image, 'src')),
  );
}
