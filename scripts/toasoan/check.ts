import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { Finding } from '#domain/publishing-checks.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { CommandFailed } from './command-failed.ts';
import { encodings } from './import/encodings.ts';
import { printJson } from './output.ts';
import { pathFromPerson, withNewsroom } from './with-newsroom.ts';
import { writingPerson } from './writing-person.ts';

type CheckOptions = { json?: boolean; as?: string; encoding?: (typeof encodings)[number] };

/** `toasoan check …`: the rules on an article of the newsroom, or on files; exit code 1 when one blocks. */
export function checkCommand(): Command {
  return new Command('check')
    .description('the checks of an article, or of files before they are imported; reads only, at any time')
    .argument('<sources...>', 'the desk address or id of one article; or .txt, .html, .docx, folders, ZIPs')
    .option('--json', 'print what was found as JSON')
    .option('--as <email>', 'who asks; for files, compares with the rules and the register of this newsroom')
    .addOption(new Option('--encoding <name>', 'of texts and pages that do not say it').choices(encodings))
    .action(async (sources: string[], options: CheckOptions) => {
      const [only = '', ...more] = sources;
      if (more.length === 0 && !isFile(only)) return checkArticle(only, options);
      // What reads pages and Word files is large, and an article needs none of it.
      const { checkFiles } = await import('./check-files.ts');
      await checkFiles(sources, options);
    });
}

/** What lies on the disk, or is named as a file would be. */
function isFile(source: string): boolean {
  return existsSync(pathFromPerson(source)) || /\.(txt|html?|docx|zip)$/i.test(source);
}

async function checkArticle(address: string, { json, as: email }: CheckOptions): Promise<void> {
  const articleId =
    address
      .replace(/[/?#]+$/, '')
      .split('/')
      .at(-1) ?? '';
  const article = await withNewsroom('read', async (desk) =>
    readArticleForDesk(desk, await writingPerson(desk, { email, question: 'Say who asks.' }), { articleId }),
  );
  if (!article.ok) throw new CommandFailed(`There is no article ${articleId} that this person may see.`);
  const { findings } = article.value;
  if (json) printJson(findings);
  else for (const finding of findings) console.log(lineOf(finding));
  const blocking = findings.filter(({ level, answer }) => level === 'error' && answer === undefined).length;
  if (blocking > 0) throw new CommandFailed(`${blocking} of ${findings.length} findings block publishing.`);
  if (!json) console.log('Nothing blocks publishing.');
}

function lineOf({ level, check, place, figure, match, suggest, answer }: Finding): string {
  const where = figure === undefined ? place : `${place} ${figure}`;
  const more = `${match === undefined ? '' : `: ${match}`}${suggest === undefined ? '' : ` → ${suggest}`}`;
  return `${level.padEnd(5)} ${check} (${where})${more}${answer === undefined ? '' : ` [answered: ${answer}]`}`;
}
