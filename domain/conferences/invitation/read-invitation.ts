import { kindSaidIn } from '#domain/conferences/kinds.ts';
import type { ConferenceField } from '#domain/conferences/record.ts';
import { type Block, blocksOf, type SaidLine } from './blocks.ts';
import { daySaidIn, saysDayWithoutYear } from './dates-said.ts';
import { nameSaidIn } from './name-said.ts';
import { chairInSentence, entriesUnder, gathered, type LinesSaid, peopleUnder } from './people-said.ts';
import { partSaidIn, timeSaidIn } from './times-said.ts';

/** What a proposal leaves to whoever reads it: capitals that were lowered, a weekday of another date. */
export type Doubt = 'capitals' | 'weekday';

/** A field of the record as the text says it, and where: nothing is proposed that no line says. */
export type Proposal = {
  field: ConferenceField;
  value: string | string[];
  /** From 1. */
  line: number;
  /** That line. */
  words: string;
  doubt?: Doubt;
};

export type Reading = {
  proposals: Proposal[];
  /** Fields that the text leaves open, in the order of the form. */
  missing: ConferenceField[];
  /** It names a day, and no year. */
  lacksYear: boolean;
};

const asked = ['name', 'day', 'place', 'organiser', 'chairs'] as const satisfies readonly ConferenceField[];

/** Reads a pasted invitation or programme. The text is never more than 30,000 letters; each is looked at a few times. */
export function readInvitation(text: string): Reading {
  const blocks = blocksOf(text);
  const proposals = [
    ...nameProposals(blocks),
    ...timeProposals(blocks),
    ...[placeSaid(blocks), organiserSaid(blocks)].flat(),
    ...listProposals(blocks),
  ];
  const found = new Set(proposals.map(({ field }) => field));
  const lacksYear =
    !found.has('day') && blocks.some(({ lines }) => lines.some((one) => saysDayWithoutYear(one.text)));
  return { proposals, missing: asked.filter((field) => !found.has(field)), lacksYear };
}

function nameProposals(blocks: readonly Block[]): Proposal[] {
  const found = nameSaidIn(blocks);
  if (!found) return [];
  const { name, said, isLowered } = found;
  const kind = kindSaidIn(name);
  return [
    { ...proposal('name', name, said), ...(isLowered && { doubt: 'capitals' as const }) },
    ...(kind ? [proposal('kind', kind, said)] : []),
  ];
}

/** `Hà Nội, ngày 1 tháng 1 năm 2023` is the day of the letter. */
const letterHead = /^[\p{L} .]{2,40},\s*ngày/u;

function timeProposals(blocks: readonly Block[]): Proposal[] {
  const labelled = blocks.filter(({ label }) => label === 'when').flatMap(({ lines }) => lines.slice(0, 3));
  const loose = blocks.flatMap(({ lines }) => lines).filter(({ text }) => !letterHead.test(text));
  const dayLine = [...labelled, ...loose].find(({ text }) => daySaidIn(text));
  const day = dayLine && daySaidIn(dayLine.text);
  const timeLine = [...labelled, ...(dayLine ? [dayLine] : [])].find(({ text }) => timeSaidIn(text));
  const time = timeLine && timeSaidIn(timeLine.text);
  const partLine = timeLine ?? dayLine ?? labelled[0];
  const part = partLine && partSaidIn(partLine.text, time?.startsAt);
  return [
    ...(day && dayLine
      ? [{ ...proposal('day', day.day, dayLine), ...(day.wrongWeekday && { doubt: 'weekday' as const }) }]
      : []),
    ...(day?.lastDay && dayLine ? [proposal('lastDay', day.lastDay, dayLine)] : []),
    ...(part ? [proposal('part', part, partLine)] : []),
    ...(time && timeLine ? [proposal('startsAt', time.startsAt, timeLine)] : []),
    ...(time?.endsAt && timeLine ? [proposal('endsAt', time.endsAt, timeLine)] : []),
  ];
}

function placeSaid(blocks: readonly Block[]): Proposal[] {
  const [labelled] = entriesUnder(blocks, 'place');
  if (labelled) return [proposal('place', labelled.text, labelled.said)];
  const dated = blocks
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => daySaidIn(text) && !letterHead.test(text));
  for (const said of dated) {
    // `(Đà Nẵng, ngày 15-11)` below the title of a programme.
    const bracketed = /^\(\s*(?<place>[\p{L} .-]{2,60}),\s*(?:từ )?(?:ngày )?\d/u.exec(said.text)?.groups
      ?.place;
    if (bracketed) return [proposal('place', bracketed, said)];
    const place = /(?<!\p{L})tại\s+(?<place>[^.;]{3,200})/iu.exec(said.text)?.groups?.place;
    const cut = place?.replace(/,?\s+(?:vào|lúc|do|với|dưới sự)(?!\p{L}).*$/iu, '').trim();
    if (cut) return [proposal('place', cut.replace(/[,.]$/u, ''), said)];
  }
  return [];
}

const host =
  /(?:^|[.,;]\s+)(?<who>(?!Trân trọng|Kính)\p{Lu}[^.,;:]{3,90}?)\s+(?:(?:sẽ|dự kiến|phối hợp với [^.,;:]{3,80})\s+)?(?:tổ chức|(?:trân trọng\s+)?kính mời)(?!\p{L})/u;

function organiserSaid(blocks: readonly Block[]): Proposal[] {
  const [labelled] = entriesUnder(blocks, 'organiser');
  if (labelled) return [proposal('organiser', labelled.text, labelled.said)];
  for (const said of blocks.flatMap(({ label, lines }) => (label === 'other' ? [] : lines))) {
    const who = host.exec(said.text)?.groups?.who;
    if (who) return [proposal('organiser', who.trim(), said)];
  }
  return [];
}

/** A line of a programme: it begins with a time, or with a sign of a list below one that does. */
const timed = /^(?:từ\s+)?\d{1,2}\s*(?:giờ|h|g|:|\.)\s*\d{0,2}/iu;

function agendaSaid(blocks: readonly Block[]): LinesSaid | undefined {
  const entries = blocks
    .filter(({ label }) => label === 'agenda')
    .flatMap(({ lines }) => lines)
    .map((said) => ({
      text: said.text.replace(/^[-–+*•]\s*/u, ''),
      said,
      isListed: /^[-–+*•\d]/u.test(said.text),
    }));
  const first = entries.findIndex(({ text, isListed }) => timed.test(text) || isListed);
  return first < 0 ? undefined : gathered(entries.slice(first));
}

/** *Nội dung* that is no title says what is done there. */
function contentSaid(blocks: readonly Block[]): LinesSaid | undefined {
  const name = nameSaidIn(blocks);
  return gathered(entriesUnder(blocks, 'name').filter(({ said }) => said.line !== name?.said.line));
}

function listProposals(blocks: readonly Block[]): Proposal[] {
  const unnamed = [peopleUnder(blocks, 'guests', 'unnamed'), peopleUnder(blocks, 'attendees', 'unnamed')];
  const groups = unnamed.flatMap((one) => one ?? []);
  const chairs = gathered(entriesUnder(blocks, 'chairs'));
  const lists: [ConferenceField, LinesSaid | undefined][] = [
    ['chairs', peopleUnder(blocks, 'chairs', 'named') ?? chairs ?? chairInSentence(blocks)],
    ['guests', peopleUnder(blocks, 'guests', 'named')],
    ['attendees', peopleUnder(blocks, 'attendees', 'named')],
    ['groups', groups[0] && { values: groups.flatMap(({ values }) => values), said: groups[0].said }],
    ['videoPoints', gathered(entriesUnder(blocks, 'videoPoints'))],
    ['agenda', agendaSaid(blocks) ?? contentSaid(blocks)],
    ['presented', gathered(entriesUnder(blocks, 'documents'))],
    ['figures', gathered(entriesUnder(blocks, 'figures'))],
    ['photos', gathered(entriesUnder(blocks, 'photos'))],
  ];
  return lists.flatMap(([field, found]) => (found ? [proposal(field, found.values, found.said)] : []));
}

function proposal(field: ConferenceField, value: Proposal['value'], { line, text }: SaidLine): Proposal {
  return { field, value, line, words: text };
}
