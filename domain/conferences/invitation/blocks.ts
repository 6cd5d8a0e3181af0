import { normaliseText } from '#content/normalise.ts';
import { type LabelOf, labelOf } from './labels.ts';

/** A line of the invitation, counted from 1, without white space at its ends. */
export type SaidLine = { text: string; line: number };
/** What a label names: the rest of its own line and the lines below it, until something else begins. */
export type Block = { label: LabelOf | undefined; lines: SaidLine[] };

const closing =
  /^(?:rất (?:mong|hân hạnh)|(?:xin )?trân trọng (?:cảm ơn|kính mời\.?$|thông báo)|kính mong|nơi nhận|TM\.|T\/M|KT\.|TL\.|\(?đã ký)/iu;

/** A text as blocks, in its order; what stands before the first label has none. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [{ label: undefined, lines: [] }];
  for (const [at, raw] of normaliseText(text).split('\n').entries()) {
    const said = { text: raw.replace(/\s+/g, ' ').trim(), line: at + 1 };
    if (said.text === '') continue;
    const label = labelOf(said.text);
    if (label) blocks.push({ label: meantBy(label), lines: restOf(label.rest, said.line) });
    else if (closing.test(said.text)) blocks.push({ label: 'other', lines: [said] });
    else blocks.at(-1)?.lines.push(said);
  }
  return blocks;
}

/** `Tham dự: Hội nghị tổng kết …` invites to it; it names nobody. */
function meantBy({ label, rest }: { label: LabelOf; rest: string }): LabelOf {
  const isTitle = /^(?:hội nghị|hội thảo|t(?:ọa|oạ) đàm|đại hội|lễ)(?!\p{L})/iu.test(rest);
  return label === 'attendees' && isTitle ? 'name' : label;
}

function restOf(text: string, line: number): SaidLine[] {
  return text === '' ? [] : [{ text, line }];
}
