/** What the importer made of a foreign text. Line numbers count the lines of the source from 1. */
export type ImportedText = {
  source: { file?: string; bytes: number; lines: number; sha256: string };
  language: 'vi' | 'en';
  headline: string | null;
  sapo: string | null;
  dateline: ImportedDateline;
  section: string | null;
  tags: string[];
  byline: ImportedByline[];
  blocks: ImportedBlock[];
  counts: ImportCounts;
  removed: Removed;
  /** Characters that were repaired, present only when some were. */
  repaired?: RepairedCharacters;
  /** What the text does not say and the reporter is asked for, by name. */
  ask: string[];
};

export type ImportedDateline = { mark: string | null; place: string | null; date: string | null };

export type ImportedByline = {
  /** As the text names them, in lower case; empty when only a name stands there. */
  roles: string[];
  name: string;
  raw: string;
  sourceLine: number;
  /** The address of the source, where the text gives one. */
  link?: string;
};

export type ImportedFigure = {
  type: 'figure';
  n: number;
  asset: null;
  caption: string;
  credit: string | null;
  creditInferred: boolean;
  alt: null;
  /** Present when the caption is so long that somebody should look. */
  toCheck?: true;
  sourceLines: number[];
};

export type ImportedParagraph = {
  type: 'paragraph';
  n: number;
  text: string;
  words: number;
  characters: number;
  sourceLine: number;
};

export type ImportedBlock = ImportedFigure | ImportedParagraph;

export type ImportCounts = {
  blocks: number;
  figures: number;
  paragraphs: number;
  bylines: number;
  words: number;
  bodyCharacters: number;
  nbspLeft: number;
};

/** What was taken out, and from which lines. The optional lists are present only when they hold something. */
export type Removed = {
  toolbarLines: number[];
  nbspTrimmed: number;
  nbspToSpace: number;
  nbspTrimmedLines: number[];
  nbspToSpaceLines: number[];
  bylineLines: number[];
  residueLines?: number[];
  paperMarkLines?: number[];
  endMarkLines?: number[];
  tagLines?: number[];
};

export type RepairedCharacters = { eth?: number; invisible?: number; recomposed?: true };
