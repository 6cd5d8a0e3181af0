import { uuidv7 } from 'uuidv7';
import { importText } from '#content/import-text/import-text.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readDocument } from '#newsroom/read-document.ts';
import { CommandFailed } from '#scripts/toasoan/command-failed.ts';
import { printJson } from '#scripts/toasoan/output.ts';
import { commandSettings, pathFromPerson, withNewsroom } from '#scripts/toasoan/with-newsroom.ts';
import { writingPerson } from '#scripts/toasoan/writing-person.ts';
import type { Encoding } from './encodings.ts';
import { documentOf, importFile } from './import-file.ts';
import type { Outcome } from './outcome.ts';
import { aloneOn, progressOn } from './progress.ts';
import { reportFile } from './report-file.ts';
import { type SourceFile, SourceRefused } from './source-file.ts';
import { type NamedSources, sourcesOf } from './sources-of.ts';

export type ImportOptions = {
  json?: boolean;
  as?: string;
  dryRun?: boolean;
  report?: string;
  encoding?: Encoding;
};

/** Imports everything that was named, or with `--json` only tells how it was understood. */
export async function runImport(named: readonly string[], options: ImportOptions): Promise<void> {
  const sources = await sourcesOf(named.map((shown) => ({ shown, path: pathFromPerson(shown) })));
  try {
    if (options.json) await printUnderstood(sources, options);
    else await importAll(sources, options);
  } finally {
    sources.close();
  }
}

async function printUnderstood({ files, refused }: NamedSources, { encoding }: ImportOptions): Promise<void> {
  const understood: unknown[] = [];
  for (const file of files) {
    const document = await documentOf(file, encoding);
    if (document.kind === 'text') understood.push(importText(document.text, { file: document.fileName }));
    else understood.push({ file: file.name, ...(await readDocument(document, uuidv7)) });
  }
  const [only, ...more] = [...understood, ...refused.map(({ name, refusal }) => ({ file: name, refusal }))];
  printJson(more.length === 0 ? only : [only, ...more]);
}

async function importAll(sources: NamedSources, options: ImportOptions): Promise<void> {
  const total = sources.files.length + sources.refused.length;
  if (total === 0) throw new CommandFailed('There is nothing to import: no .txt, .html or .docx.');
  const [only] = sources.files;
  // Nobody should be asked whose draft it is when there will be none.
  if (only && total === 1) await expectReadable(only, options);
  const outcomes = await withNewsroom(options.dryRun ? 'read' : 'write', (desk) =>
    importWith(desk, sources, options),
  );
  const [refused, ...more] = outcomes.filter((outcome) => outcome.result === 'refused');
  if (!refused) return;
  if (total === 1) throw new CommandFailed(`No draft was made: ${refused.file} is ${refused.refusal}`);
  throw new CommandFailed(`${more.length + 1} of ${total} were refused; nothing of them was imported.`);
}

async function expectReadable(file: SourceFile, { encoding }: ImportOptions): Promise<void> {
  try {
    await documentOf(file, encoding);
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    throw new CommandFailed(`No draft was made: ${file.name} is ${error.message}`);
  }
}

async function importWith(desk: Newsroom, sources: NamedSources, options: ImportOptions): Promise<Outcome[]> {
  const actor = await writingPerson(desk, { email: options.as, question: 'Say whose drafts they are.' });
  const total = sources.files.length + sources.refused.length;
  const path = reportPath(options, total);
  const report = path === undefined ? undefined : reportFile(path, articleAddress);
  const progress = total === 1 ? aloneOn(articleAddress) : progressOn(process.stdout, total, articleAddress);
  const outcomes: Outcome[] = [];
  const add = (outcome: Outcome) => {
    outcomes.push(outcome);
    report?.add(outcome);
    progress.end(outcomes.length, outcome);
  };
  for (const { name, refusal } of sources.refused) add({ file: name, result: 'refused', refusal });
  const settings = { desk, actor, encoding: options.encoding, isDryRun: options.dryRun ?? false };
  for (const file of sources.files) {
    progress.begin(outcomes.length + 1, file.name);
    add(await importFile(file, settings));
  }
  const summary = summaryOf(outcomes, sources.others);
  report?.end(summary);
  if (total > 1) console.log(summary);
  if (path !== undefined) console.log(`Report: ${path}`);
  return outcomes;
}

function summaryOf(outcomes: Outcome[], others: number): string {
  const count = (result: Outcome['result']) => outcomes.filter((one) => one.result === result).length;
  const parts = [
    `${count('made')} drafts made`,
    `${count('before')} imported before`,
    `${count('readable')} can be imported`,
    `${count('refused')} refused`,
    `${others} other files left alone`,
  ].filter((part) => !part.startsWith('0 '));
  return `${outcomes.length} documents: ${parts.join(', ')}.`;
}

/** Many documents leave a report where the person stands, one only when asked. */
function reportPath({ report, dryRun }: ImportOptions, total: number): string | undefined {
  if (report !== undefined) return pathFromPerson(report);
  if (total < 2 || dryRun) return undefined;
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  return pathFromPerson(`toasoan-import-${time}.md`);
}

function articleAddress(articleId: string): string {
  return `${commandSettings().url}/desk/articles/${articleId}`;
}
