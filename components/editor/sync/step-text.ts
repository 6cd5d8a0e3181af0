import { ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform';

/** The words that these steps would have put in, for a writer to copy when the steps themselves cannot stay. */
export function textOfSteps(steps: readonly Step[]): string {
  let text = '';
  let end = -1;
  for (const step of steps) {
    if (!(step instanceof ReplaceStep || step instanceof ReplaceAroundStep)) continue;
    const { content } = step.slice;
    const inserted = content.textBetween(0, content.size, '\n', ' ');
    if (inserted === '') continue;
    // Letters typed one after another are one passage; a jump starts a new line.
    text += end === -1 || step.from === end ? inserted : `\n${inserted}`;
    end = step.from + step.slice.size;
  }
  return text;
}
