import { uuidv7 } from 'uuidv7';
import type { ReportIssue } from '#domain/report/check-report.ts';
import { type AskHouse, type CheckedDocument, checkDocument } from '#newsroom/check-document.ts';
import { readHouseOfTexts } from '#newsroom/house/read-house-of-texts.ts';
import { CommandFailed } from './command-failed.ts';
import type { Encoding } from './import/encodings.ts';
import { documentOf, sentenceOf } from './import/import-file.ts';
import { type SourceFile, SourceRefused } from './import/source-file.ts';
import { sourcesOf } from './import/sources-of.ts';
import { printJson } from './output.ts';
import { pathFromPerson, withNewsroom } from './with-newsroom.ts';
import { writingPerson } from './writing-person.ts';

/** `as`: the person of the newsroom whose rules and register the texts are compared with. */
type CheckFiles = { json?: boolean; encoding?: Encoding; as?: string };
type Checked = { file: string } & ({ found: CheckedDocument } | { refusal: string });

/** Checks files without storing anything; an error in one of them, or one that cannot be read, ends with 1. */
export async function checkFiles(
  named: readonly string[],
  { json, encoding, as }: CheckFiles,
): Promise<void> {
  const sources = await sourcesOf(named.map((shown) => ({ shown, path: pathFromPerson(shown) })));
  const all: Checked[] = sources.refused.map(({ name, refusal }) => ({ file: name, refusal }));
  try {
    await withHouse(as, async (askHouse) => {
      for (const file of sources.files) all.push(await checkOne(file, encoding, askHouse));
    });
  } finally {
    sources.close();
  }
  if (all.length === 0) throw new CommandFailed('There is nothing to check: no .txt, .html or .docx.');
  if (json) printAsJson(all);
  else for (const one of all) printLines(one);
  const refused = all.filter((one) => 'refusal' in one).length;
  const errors = all.flatMap(issuesOf).filter(({ level }) => level === 'error').length;
  if (refused > 0) throw new CommandFailed(`${refused} of ${all.length} could not be read.`);
  if (errors > 0)
    throw new CommandFailed(errors === 1 ? '1 error was found.' : `${errors} errors were found.`);
}

/** Opens the newsroom only where somebody asks as one of its people. */
function withHouse(
  email: string | undefined,
  use: (askHouse: AskHouse | undefined) => Promise<void>,
): Promise<void> {
  if (email === undefined) return use(undefined);
  return withNewsroom('read', async (desk) => {
    const actor = await writingPerson(desk, { email, question: 'Say who asks.' });
    await use(async (of) => {
      const known = await readHouseOfTexts(desk, actor, of);
      if (!known.ok) throw new CommandFailed(`${email} may not ask for the rules of this newsroom.`);
      return known.value;
    });
  });
}

async function checkOne(
  file: SourceFile,
  encoding: Encoding | undefined,
  askHouse: AskHouse | undefined,
): Promise<Checked> {
  try {
    const checked = await checkDocument(await documentOf(file, encoding), uuidv7, askHouse);
    if (!checked.ok) return { file: file.name, refusal: sentenceOf(checked.refusal) };
    return { file: file.name, found: checked.value };
  } catch (error) {
    if (error instanceof SourceRefused) return { file: file.name, refusal: error.message };
    throw error;
  }
}

function printAsJson(all: readonly Checked[]): void {
  const [only, ...more] = all;
  // One text alone names its file among what it says of its source.
  if (only && more.length === 0) printJson('found' in only ? only.found : only);
  else printJson(all.map((one) => ('found' in one ? { file: one.file, ...one.found } : one)));
}

function printLines(one: Checked): void {
  const lines = 'refusal' in one ? [` ${one.refusal}`] : one.found.issues.map((issue) => lineOf(issue));
  for (const line of lines.length > 0 ? lines : [' nothing found']) console.log(`${one.file}:${line}`);
}

function lineOf({ level, rule, line, lines, match, suggest, words }: ReportIssue): string {
  const at = line ?? (Array.isArray(lines) ? lines.join(',') : '');
  const said = [match, suggest && `→ ${suggest}`, words && `${words} words`].filter(Boolean).join(' ');
  return `${at}: ${level} ${rule}${said === '' ? '' : `: ${said}`}`;
}

function issuesOf(one: Checked): readonly ReportIssue[] {
  return 'found' in one ? one.found.issues : [];
}
