import { Command } from 'commander';
import type { Finding } from '#domain/publishing-checks.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { CommandFailed } from './command-failed.ts';
import { printJson } from './output.ts';
import { withNewsroom } from './with-newsroom.ts';
import { writingPerson } from './writing-person.ts';

/** `toasoan check ARTICLE`: the publishing checks of an article; exit code 1 when one blocks. */
export function checkCommand(): Command {
  return new Command('check')
    .description('the publishing checks of an article; reads only, at any time')
    .argument('<article>', 'its desk address, or the id at the end of it')
    .option('--json', 'print the findings as JSON')
    .option('--as <email>', 'who asks; needed when several people may write')
    .action(async (address: string, { json, as: email }: { json?: boolean; as?: string }) => {
      const articleId =
        address
          .replace(/[/?#]+$/, '')
          .split('/')
          .at(-1) ?? '';
      const article = await withNewsroom('read', async (desk) =>
        readArticleForDesk(desk, await writingPerson(desk, { email, question: 'Say who asks.' }), {
          articleId,
        }),
      );
      if (!article.ok) throw new CommandFailed(`There is no article ${articleId} that this person may see.`);
      const { findings } = article.value;
      if (json) printJson(findings);
      else for (const finding of findings) console.log(lineOf(finding));
      const blocking = findings.filter(({ level }) => level === 'error').length;
      if (blocking > 0)
        throw new CommandFailed(`${blocking} of ${findings.length} findings block publishing.`);
      if (!json) console.log('Nothing blocks publishing.');
    });
}

function lineOf({ level, check, place, figure, match }: Finding): string {
  const where = figure === undefined ? place : `${place} ${figure}`;
  return `${level.padEnd(5)} ${check} (${where})${match === undefined ? '' : `: ${match}`}`;
}
