import type { Element } from 'hast';
import type { NodeJSON } from '#content/manuscript.ts';
import type { HtmlReport } from './html-report.ts';
import type { Html } from './html-tree.ts';
import type { PagePhoto } from './photos.ts';
import type { Format } from './pieces.ts';
import type { Style, StyleOf } from './style-rules.ts';

/** What everybody who reads a part of the page shares. */
export type Scene = {
  styleOf: StyleOf;
  report: HtmlReport;
  newId: () => string;
  /** Whether an element holds most words of the page: then it is the article, whatever its class says. */
  isMost: (element: Element) => boolean;
  /** The photos met so far. */
  photos: PagePhoto[];
};

/** Reads a part of the page as blocks; handed to those who read lists, tables and figures, which hold such parts. */
export type ReadBlocks = (children: readonly Html[], format: Format) => NodeJSON[];

/** One element that is a block, with what it inherits. */
export type BlockElement = { element: Element; style: Style; format: Format; read: ReadBlocks; scene: Scene };
