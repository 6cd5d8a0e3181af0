/** The same words in every language: each part of the catalogue holds one of these. */
export type InBoth<Shape> = { vi: Shape; en: Shape };
