import type { Command } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import { placeForBlocks } from '#components/editor/commands/figures.ts';
import { nodeType } from '#components/editor/commands/node-type.ts';
import type { TakenWords } from './taken-words.ts';

/** Puts taken words in as paragraphs, below the block that stood above them, else below the caret; one undo. */
export function putBack({ text, above }: Pick<TakenWords, 'text' | 'above'>): Command {
  return (state, dispatch) => {
    const { schema, doc } = state;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) return false;
    const paragraphs = lines.map((line) => nodeType(schema, 'paragraph').create(null, schema.text(line)));
    let at: number | undefined;
    // Headline and standfirst are followed by the standfirst and the body: words go below both.
    doc.forEach((block, offset, index) => {
      if (index > 0 && above !== '' && block.textContent === above) at = offset + block.nodeSize;
    });
    const tr = state.tr.insert(at ?? placeForBlocks(state), paragraphs);
    const end = (at ?? placeForBlocks(state)) + paragraphs.reduce((size, { nodeSize }) => size + nodeSize, 0);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView());
    return true;
  };
}
