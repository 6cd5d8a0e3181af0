import type { Element } from 'hast';
import { judgeCaption } from '#content/import-text/caption.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { type Flow, figureAbove, setCaption, takeAsCredit } from './flow.ts';
import { classesOf, elementsIn, type Html, isElement, some } from './html-tree.ts';
import { plainText } from './only-text.ts';
import { alignOf, altOf, isPhoto, sourceOf, waitingFigure } from './photos.ts';
import type { BlockElement, Scene } from './scene.ts';
import type { Style } from './style-rules.ts';

const captionClass =
  /^(?:caption|mso-?caption|wp-caption-text|photo-?caption|image-?caption|pictdesc|chu-?thich|pcaption|caption-text)$/i;

/** Whether the page itself calls an element the caption of a photo. */
export function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || classesOf(element).some((name) => captionClass.test(name));
}

/** A picture of the page: its place below the paragraph that it stands in, or the figure that a toolbar announced. */
export function takePicture(flow: Flow, image: Element, style: Style, scene: Scene): void {
  if (!isPhoto(image, style)) return;
  const src = sourceOf(image);
  const waiting = figureAbove(flow);
  if (waiting && flow.pieces.length === 0 && !hasPhoto(waiting, scene)) {
    scene.photos.push({ figureId: String(waiting.attrs?.id), src, alt: altOf(image) });
    waiting.attrs = { ...waiting.attrs, alt: altOf(image) };
    return;
  }
  const figure = newFigure(scene, image, style);
  scene.photos.push({ figureId: String(figure.attrs?.id), src, alt: altOf(image) });
  flow.held.push(figure);
}

/** Where a toolbar of the old system was printed, a figure stands: the one above, or one whose photo is lost. */
export function takeToolbar(flow: Flow, scene: Scene): void {
  if (!figureAbove(flow)) flow.blocks.push(newFigure(scene));
  flow.awaitsCaption = true;
}

/** A figure of the page; what only borrows the name (a table, a quote) is undefined. */
export function readFigure({ element, style, format, read, scene }: BlockElement): NodeJSON[] | undefined {
  const images = elementsIn(element, ({ tagName }) => tagName === 'img');
  const isOther = some(element, ({ tagName }) => tagName === 'table' || tagName === 'blockquote');
  const isFilm = some(element, ({ tagName }) => tagName === 'video' || tagName === 'iframe');
  if (isOther || (images.length === 0 && !isFilm)) return undefined;
  const figures =
    images.length === 0
      ? [newFigure(scene, element, style)]
      : images.map((image) => photoFigure(image, element, style, scene));
  const caption = elementsIn(element, isCaption)[0];
  const first = figures[0];
  if (caption && first) setCaption(first, plainText(read(caption.children, format)), false);
  const beside = read(withoutTaken(element.children, [...images, ...(caption ? [caption] : [])]), format);
  return [...figures, ...belowFigure(first, caption !== undefined, beside)];
}

/** What else stands in a figure: a caption that is not called one, a credit, or text that belongs below. */
function belowFigure(figure: NodeJSON | undefined, hasCaption: boolean, beside: NodeJSON[]): NodeJSON[] {
  const [first, ...more] = beside;
  const text = first?.type === 'paragraph' && !hasCaption ? plainText([first]) : '';
  const judged = text === '' ? 'paragraph' : judgeCaption(text);
  if (figure && judged !== 'paragraph') setCaption(figure, text, judged === 'toCheck');
  const below = judged === 'paragraph' ? beside : more;
  return below.filter((block) => !takeAsCredit(figure, block));
}

function withoutTaken(children: readonly Html[], taken: readonly Element[]): Html[] {
  return children.flatMap((child): Html[] => {
    if (!isElement(child)) return [child];
    if (taken.includes(child)) return [];
    return [{ ...child, children: withoutTaken(child.children, taken) as Element['children'] }];
  });
}

function photoFigure(image: Element, figure: Element, style: Style, scene: Scene): NodeJSON {
  const made = newFigure(scene, image, style);
  const align = alignOf(image, scene.styleOf(image));
  made.attrs = { ...made.attrs, align: align === 'center' ? alignOf(figure, style) : align };
  scene.photos.push({ figureId: String(made.attrs.id), src: sourceOf(image), alt: altOf(image) });
  return made;
}

function newFigure(scene: Scene, element?: Element, style?: Style): NodeJSON {
  scene.report.photos += 1;
  if (!element || !style) return waitingFigure(scene.newId());
  return waitingFigure(scene.newId(), { align: alignOf(element, style), alt: altOf(element) });
}

function hasPhoto(figure: NodeJSON, scene: Scene): boolean {
  return scene.photos.some(({ figureId }) => figureId === figure.attrs?.id);
}
