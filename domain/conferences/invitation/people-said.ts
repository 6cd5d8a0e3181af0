import { personLine, readPersonLine, withoutBullet } from '#domain/conferences/person-line.ts';
import { peopleIn } from '#domain/people/people-in.ts';
import type { Block, SaidLine } from './blocks.ts';
import type { LabelOf } from './labels.ts';

/** Lines of people and of groups that a label names, with the line of the first. */
export type LinesSaid = { values: string[]; said: SaidLine };

/** The entries under a label: one a line, or several with semicolons between them. */
export function entriesUnder(blocks: readonly Block[], label: LabelOf): { text: string; said: SaidLine }[] {
  return blocks
    .filter((block) => block.label === label)
    .flatMap(({ lines }) => lines)
    .flatMap((said) => said.text.split(/;\s*/u).map((part) => ({ text: withoutBullet(part), said })))
    .filter(({ text }) => text !== '');
}

/** The named people under a label, or those whom it does not name. */
export function peopleUnder(blocks: readonly Block[], label: LabelOf, who: 'named' | 'unnamed') {
  const entries = entriesUnder(blocks, label).map(({ text, said }) => {
    const person = readPersonLine(text);
    return { text: person ? personLine(person) : text, said, isNamed: person !== undefined };
  });
  return gathered(entries.filter(({ isNamed }) => isNamed === (who === 'named')));
}

/** Who a sentence says is in the chair: `do đồng chí … chủ trì`, `dưới sự chủ trì của …`. */
export function chairInSentence(blocks: readonly Block[]): LinesSaid | undefined {
  for (const said of blocks.flatMap(({ lines }) => lines)) {
    const after = /chủ trì của\s+(?<who>[^.;]+)/iu.exec(said.text)?.groups?.who;
    const named = after === undefined ? undefined : peopleIn(`${after}.`)[0];
    const chair = named ?? peopleIn(said.text).find(({ role }) => role === 'chủ trì');
    if (chair) return { values: [personLine({ ...chair, offices: chair.titles })], said };
  }
  return undefined;
}

export function gathered(entries: readonly { text: string; said: SaidLine }[]): LinesSaid | undefined {
  const [first] = entries;
  return first && { values: entries.map(({ text }) => text), said: first.said };
}
