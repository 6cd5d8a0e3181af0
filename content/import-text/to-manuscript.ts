import type { FigureAttrs, ManuscriptJSON, NodeJSON, NodeType } from '#content/manuscript.ts';
import type { ImportedBlock, ImportedFigure, ImportedText } from './imported-text.ts';

type FigureId = (n: number) => string;

/**
 * The manuscript of an imported text: figures wait for their photos, what is missing stays empty.
 * `figureId` names the figures where the default (`anh-1`, `anh-2` …) could meet others of the same document.
 */
export function toManuscript(imported: ImportedText, figureId: FigureId = (n) => `anh-${n}`): ManuscriptJSON {
  const blocks = toBlocks(imported.blocks, figureId);
  return {
    type: 'doc',
    content: [
      textBlock('headline', imported.headline),
      textBlock('sapo', imported.sapo),
      ...(blocks.length > 0 ? blocks : [textBlock('paragraph', null)]),
    ],
  };
}

/** The byline as an article's metadata holds it: roles and names, without the traces of the source. */
export function toByline(imported: Pick<ImportedText, 'byline'>): { roles: string[]; name: string }[] {
  return imported.byline.map(({ roles, name }) => ({ roles, name }));
}

/** Only the body's blocks, for pasting into a manuscript that stands already. */
export function toBlocks(blocks: ImportedBlock[], figureId: FigureId): NodeJSON[] {
  return blocks.map((block) =>
    block.type === 'figure' ? figureNode(block, figureId) : textBlock('paragraph', block.text),
  );
}

function figureNode(figure: ImportedFigure, figureId: FigureId): NodeJSON {
  const attrs: FigureAttrs = {
    id: figureId(figure.n),
    assetId: null,
    align: 'center',
    focalX: 0.5,
    focalY: 0.5,
    alt: '',
    creditInferred: figure.creditInferred,
    toCheck: figure.toCheck ?? false,
  };
  return {
    type: 'figure',
    attrs,
    content: [textBlock('caption', figure.caption), textBlock('credit', figure.credit)],
  };
}

function textBlock(type: NodeType, text: string | null): NodeJSON {
  return text ? { type, content: [{ type: 'text', text }] } : { type };
}
