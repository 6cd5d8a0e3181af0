import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { importText } from '#content/import-text/import-text.ts';
import { limits } from '#content/limits.ts';
import { importReport } from '#newsroom/import-report.ts';
import { CommandFailed } from './command-failed.ts';
import { commandSettings, pathFromPerson, withNewsroom } from './with-newsroom.ts';
import { writingPerson } from './writing-person.ts';

/** `toasoan import FILE`: a text becomes a draft; with `--json` it is only shown as it was understood. */
export function importCommand(): Command {
  return new Command('import')
    .description('make a draft of a text file (UTF-8)')
    .argument('<file>', 'the text of a report')
    .option('--json', 'print how the text was understood, and write nothing')
    .option('--as <email>', 'whose draft it is; needed when several people may write')
    .action(async (file: string, { json, as: email }: { json?: boolean; as?: string }) => {
      const fileName = basename(file);
      const text = textOf(pathFromPerson(file));
      if (json) {
        process.stdout.write(`${JSON.stringify(importText(text, { file: fileName }), null, 2)}\n`);
        return;
      }
      const result = await withNewsroom('write', async (desk) =>
        importReport(desk, await writingPerson(desk, email), { text, fileName }),
      );
      if (!result.ok) throw new CommandFailed(`The draft was refused: ${JSON.stringify(result.problem)}`);
      const { articleId, isNew, imported } = result.value;
      console.log(`${isNew ? 'Draft made' : 'Imported before'}: ${commandSettings().url}/desk/articles/${articleId}`);
      if (imported.ask.length > 0) console.log(`Ask the reporter for: ${imported.ask.join(', ')}`);
    });
}

function textOf(path: string): string {
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile()) throw new CommandFailed(`There is no file ${path}.`);
  if (size.size > limits.bytes) throw new CommandFailed(`${path} is larger than ${limits.bytes / 1_000_000} MB.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    throw new CommandFailed(`${path} is not UTF-8 text. Save it as UTF-8, or paste it into the editor.`);
  }
}
