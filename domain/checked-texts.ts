import { figuresOf } from '#content/figures.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import type { Checked, Found } from './finding.ts';

/** One text that readers will see, and where it stands. */
export type CheckedText = Found & { text: string };

/** Every text of an article that is printed: headline, sapo, body, figures, byline, dateline, tags. */
export function printedTexts(article: Checked): CheckedText[] {
  return [...textsOfDoc(article), ...figureTexts(article), ...detailTexts(article)];
}

/** Headline, sapo and body, one text block each; figures left out. */
export function textsOfDoc({ doc }: Checked): CheckedText[] {
  return doc.content
    .filter((node) => node.type !== 'figure')
    .flatMap((node) => {
      const place = node.type === 'headline' || node.type === 'sapo' ? node.type : 'body';
      return textBlocksOf(node).map((text): CheckedText => ({ place, text }));
    });
}

function figureTexts({ doc }: Checked): CheckedText[] {
  return figuresOf(doc).flatMap(({ number, caption, credit, alt }) =>
    [caption, credit, alt].map((text): CheckedText => ({ place: 'figure', figure: number, text })),
  );
}

function detailTexts({ metadata }: Checked): CheckedText[] {
  const { byline, dateline, tags, updateNote = '', apology } = metadata;
  return [
    ...byline
      .flatMap(({ roles, name }) => [...roles, name])
      .map((text): CheckedText => ({ place: 'byline', text })),
    ...[dateline.mark ?? '', dateline.place ?? ''].map((text): CheckedText => ({ place: 'dateline', text })),
    // Tags stand beside the section on the details panel.
    ...tags.map((text): CheckedText => ({ place: 'section', text })),
    { place: 'updateNote', text: updateNote },
    ...[apology?.wrong ?? '', apology?.right ?? ''].map((text): CheckedText => ({ place: 'apology', text })),
  ];
}

/** The texts of the innermost blocks: a list gives one per item's paragraph, a table one per cell's paragraph. */
function textBlocksOf(node: NodeJSON): string[] {
  const children = node.content ?? [];
  const isTextBlock = children.every((child) => child.type === 'text' || child.type === 'hardBreak');
  return isTextBlock ? [blockText(node)] : children.flatMap(textBlocksOf);
}
