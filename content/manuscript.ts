/** The names of everything that a manuscript may hold. The schema has exactly these (a test compares them). */
export const blockTypes = [
  'paragraph',
  'heading',
  'quote',
  'bulletList',
  'orderedList',
  'figure',
  'table',
  'factbox',
] as const;

export const nodeTypes = [
  'doc',
  'headline',
  'sapo',
  ...blockTypes,
  'attribution',
  'listItem',
  'caption',
  'credit',
  'tableRow',
  'tableHeader',
  'tableCell',
  'hardBreak',
  'text',
] as const;

export const markTypes = ['link', 'comment', 'bold', 'italic'] as const;

/** A block that may stand in the body, directly under the document. */
export type BlockType = (typeof blockTypes)[number];
export type NodeType = (typeof nodeTypes)[number];
export type MarkType = (typeof markTypes)[number];

/** Ordinary ProseMirror JSON. Only `parseManuscript` makes it out of something unknown. */
export type ManuscriptJSON = { type: 'doc'; content: NodeJSON[] };

export type NodeJSON = {
  type: NodeType;
  attrs?: Record<string, unknown>;
  content?: NodeJSON[];
  marks?: MarkJSON[];
  text?: string;
};

export type MarkJSON = { type: MarkType; attrs?: Record<string, unknown> };

export const figureAligns = ['left', 'center', 'right', 'wide'] as const;
export type FigureAlign = (typeof figureAligns)[number];

export type FigureAttrs = {
  id: string;
  assetId: string | null;
  align: FigureAlign;
  focalX: number;
  focalY: number;
  alt: string;
  /** The credit was taken from the byline, not written under the photo. */
  creditInferred: boolean;
  /** The importer was not sure that this text is a caption. */
  toCheck: boolean;
};

export type CellAttrs = { colspan: number; rowspan: number };

type NoAttrs = Record<string, never>;

type NodesWithAttrs = {
  heading: { level: 2 | 3 };
  orderedList: { start: number };
  figure: FigureAttrs;
  tableHeader: CellAttrs;
  tableCell: CellAttrs;
};
type MarksWithAttrs = { link: { href: string }; comment: { threadId: string } };

export type AttrsOf<T extends NodeType> = T extends keyof NodesWithAttrs ? NodesWithAttrs[T] : NoAttrs;
export type MarkAttrsOf<M extends MarkType> = M extends keyof MarksWithAttrs ? MarksWithAttrs[M] : NoAttrs;
