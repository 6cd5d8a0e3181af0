import Papa from 'papaparse';
import { normaliseLine } from '#content/normalise.ts';
import { isDay } from '#domain/days.ts';
import { foldText } from '#domain/folded-text.ts';
import { two } from '#domain/newsroom-clock.ts';
import { ranks } from '#domain/people/people-in.ts';
import { canonicalOf } from '#domain/register/canonical-number.ts';
import {
  documentSchema,
  emptyEntry,
  type Post,
  type RegisterBody,
  type RegisterDocument,
  type RegisterEntry,
  type RegisterKind,
  type RegisterPerson,
  registerLimits,
} from '#domain/register/entry.ts';
import type { RegisterFileView } from '#domain/views/register-view.ts';

type Wrong = RegisterFileView['wrong'][number];
export type RegisterFile = { entries: RegisterEntry[]; wrong: Wrong[] };

/** What a column is called, without marks: Vietnamese as `export-register.ts` writes it, or English. */
const columns = {
  person: ['ho ten', 'ho va ten', 'ten', 'name'],
  body: ['co quan', 'don vi', 'ten co quan', 'body'],
  document: ['so hieu', 'so ky hieu', 'so, ky hieu', 'number'],
  type: ['loai', 'loai van ban', 'type'],
  title: ['ten van ban', 'trich yeu', 'title'],
  issuer: ['co quan ban hanh', 'issuer'],
  issued: ['ngay ban hanh', 'issued'],
  link: ['duong dan', 'link'],
  rank: ['cap bac', 'rank'],
  office: ['chuc vu', 'office'],
  penName: ['but danh', 'pen name'],
  short: ['viet tat', 'short'],
  spellings: ['cach viet khac', 'spellings'],
  from: ['tu ngay', 'from'],
  to: ['den ngay', 'to'],
  successor: ['nay la', 'successor'],
  source: ['nguon', 'can cu', 'source'],
} as const;
type Column = keyof typeof columns;

/** The most lines that one file may bring. */
export const mostLines = 5000;

/**
 * Reads a CSV file of people (a line each post) or of bodies; commas, semicolons or tabs, as spreadsheets save it.
 * Undefined when its first line names neither a column of people nor one of bodies.
 */
export function readRegisterFile(text: string): RegisterFile | undefined {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd());
  const [head = [], ...rows] = data;
  const places = placesOf(head);
  const kind = (['document', 'body', 'person'] as const).find((one) => places.has(one));
  if (!kind) return undefined;
  const entries = new Map<string, RegisterEntry>();
  const wrong: Wrong[] = [];
  for (const [at, row] of rows.slice(0, mostLines).entries()) {
    if (row.every((text) => text.trim() === '')) continue;
    const read = entryOf(row, { kind, places, entries });
    if (typeof read === 'string') wrong.push({ line: at + 2, rule: read });
    else entries.set(read.name, read);
  }
  return { entries: [...entries.values()], wrong };
}

type Places = ReadonlyMap<Column, number>;

/** Where each column stands that we know by its name. */
function placesOf(head: readonly string[]): Places {
  const places = new Map<Column, number>();
  for (const [at, cell] of head.entries()) {
    const name = foldText(normaliseLine(cell));
    const named = (column: Column) => (columns[column] as readonly string[]).includes(name);
    const column = (Object.keys(columns) as Column[]).find(named);
    if (column && !places.has(column)) places.set(column, at);
  }
  return places;
}

type Reading = { kind: RegisterKind; places: Places; entries: ReadonlyMap<string, RegisterEntry> };

function entryOf(row: readonly string[], { kind, places, entries }: Reading): RegisterEntry | Wrong['rule'] {
  const cell = (column: Column) => normaliseLine(unguarded(row[places.get(column) ?? -1] ?? '')) || null;
  const name = cell(kind);
  if (name === null) return 'noName';
  if (kind === 'document') return documentOf(cell, name);
  return kind === 'body' ? bodyOf(cell, name) : personOf(cell, name, entries.get(name));
}

type Cell = (column: Column) => string | null;

function documentOf(cell: Cell, name: string): RegisterDocument | Wrong['rule'] {
  const issued = dayIn(cell('issued'));
  if (issued === undefined) return 'badDay';
  if (isTooLong(cell, name)) return 'tooLong';
  const document = emptyEntry('document', canonicalOf(name)) as RegisterDocument;
  const said = {
    type: cell('type'),
    title: cell('title'),
    issuer: cell('issuer'),
    link: cell('link'),
    source: cell('source'),
  };
  const read = { ...document, ...said, issued, spellings: partsOf(cell('spellings')) };
  return documentSchema.safeParse(read).success ? read : 'badLink';
}

function bodyOf(cell: Cell, name: string): RegisterBody | Wrong['rule'] {
  const days = daysOf(cell);
  if (typeof days === 'string') return days;
  if (isTooLong(cell, name)) return 'tooLong';
  const body = emptyEntry('body', name) as RegisterBody;
  const { spellings } = { spellings: partsOf(cell('spellings')) };
  return {
    ...body,
    ...days,
    spellings,
    short: cell('short'),
    successor: cell('successor'),
    source: cell('source'),
  };
}

function personOf(
  cell: Cell,
  name: string,
  before: RegisterEntry | undefined,
): RegisterPerson | Wrong['rule'] {
  const days = daysOf(cell);
  if (typeof days === 'string') return days;
  if (isTooLong(cell, name)) return 'tooLong';
  const said = cell('rank');
  const rank = said === null ? null : ranks.find((one) => one.toLowerCase() === said.toLowerCase());
  if (rank === undefined) return 'badRank';
  const person = (before ?? emptyEntry('person', name)) as RegisterPerson;
  const post: Post = { rank, office: cell('office'), ...days, source: cell('source') };
  const isPost = post.rank !== null || post.office !== null;
  return {
    ...person,
    penName: cell('penName') ?? person.penName,
    spellings: [...new Set([...person.spellings, ...partsOf(cell('spellings'))])],
    posts: isPost ? [...person.posts, post] : person.posts,
  };
}

function daysOf(cell: Cell): { from: string | null; to: string | null } | 'badDay' | 'badSpan' {
  const [from, to] = [dayIn(cell('from')), dayIn(cell('to'))];
  if (from === undefined || to === undefined) return 'badDay';
  return from !== null && to !== null && to < from ? 'badSpan' : { from, to };
}

/** `5-1-2023`, `05/01/2023`, `2023-01-05`; undefined where it is no day. */
function dayIn(text: string | null): string | null | undefined {
  if (text === null) return null;
  const [, d, m, y] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const day = d === undefined ? text : `${y}-${two(Number(m))}-${two(Number(d))}`;
  return isDay(day) ? day : undefined;
}

function partsOf(text: string | null): string[] {
  return (text ?? '').split(/\s*[;|]\s*/u).filter((part) => part !== '');
}

function isTooLong(cell: Cell, name: string): boolean {
  const { name: longestName, office, source } = registerLimits;
  const fits = (text: string | null, longest: number) => (text ?? '').length <= longest;
  return !(fits(name, longestName) && fits(cell('office'), office) && fits(cell('source'), source));
}

/** Our own export puts an apostrophe before what a spreadsheet would take for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}
