import { basename } from 'node:path';
import { Command } from 'commander';
import type { Parsed } from '#content/content-problem.ts';
import { importCheckedText } from '#content/import-text/import-checked-text.ts';
import type { ImportedText } from '#content/import-text/import-text.ts';
import { importReport } from '#newsroom/import-report.ts';
import { askedFor } from './asked-for.ts';
import { CommandFailed } from './command-failed.ts';
import { printJson } from './output.ts';
import { readTextFile } from './read-text-file.ts';
import { refusalOf } from './refusal-of.ts';
import { commandSettings, pathFromPerson, withNewsroom } from './with-newsroom.ts';
import { writingPerson } from './writing-person.ts';

type ImportOptions = { json?: boolean; as?: string };

/** `toasoan import FILE`: a text becomes a draft; with `--json` it is only shown as it was understood. */
export function importCommand(): Command {
  return new Command('import')
    .description('make a draft of a text file (UTF-8); the same text of the same person is one draft')
    .argument('<file>', 'the text of a report')
    .option('--json', 'print how the text was understood, and write nothing')
    .option('--as <email>', 'whose draft it is; needed when several people may write')
    .action(async (file: string, { json, as: email }: ImportOptions) => {
      const fileName = basename(file);
      const text = readTextFile(pathFromPerson(file));
      const understood = expectText(importCheckedText(text, { file: fileName }));
      if (json) return printJson(understood);
      if (isEmpty(understood)) throw new CommandFailed(`There is no text in ${file}. Nothing was imported.`);
      await importDraft({ text, fileName, email });
    });
}

async function importDraft(draft: { text: string; fileName: string; email: string | undefined }) {
  const { email } = draft;
  const result = await withNewsroom('write', async (desk) =>
    importReport(desk, await writingPerson(desk, { email, question: 'Say whose draft it is.' }), draft),
  );
  if (!result.ok) throw new CommandFailed(`No draft was made: ${refusalOf(result.problem)}`);
  const { articleId, isNew, imported, leftOut } = result.value;
  console.log(
    `${isNew ? 'Draft made' : 'Imported before'}: ${commandSettings().url}/desk/articles/${articleId}`,
  );
  if (leftOut.length > 0) console.log(`Left out, as no field can hold it: ${leftOut.join(' | ')}`);
  if (imported.ask.length > 0) console.log(`Ask the reporter for: ${askedFor(imported.ask)}`);
}

function expectText(read: Parsed<ImportedText>): ImportedText {
  if (read.ok) return read.value;
  throw new CommandFailed(`No draft was made: ${refusalOf({ code: 'invalid', problem: read.problem })}`);
}

function isEmpty({ headline, sapo, blocks, byline, tags }: ImportedText): boolean {
  return headline === null && sapo === null && [...blocks, ...byline, ...tags].length === 0;
}
