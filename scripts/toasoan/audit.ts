import { Command } from 'commander';
import type { ChainBreak } from '#domain/events.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { CommandFailed } from './command-failed.ts';
import { withNewsroom } from './with-newsroom.ts';

const says: Record<ChainBreak['problem'], string> = {
  gap: 'a row before it is missing, or it stands in the wrong place',
  link: 'it does not follow from the row before it',
  content: 'its content was changed',
};

/** `toasoan audit verify`: proves the record of acts whole, or names the first row that is not. */
export function auditCommand(): Command {
  const verify = new Command('verify')
    .description('prove that the record of acts is whole; reads only, at any time')
    .option('--json', 'print the verdict as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const verdict = await withNewsroom('read', verifyAudit);
      if (json) console.log(JSON.stringify(verdict));
      if (!verdict.ok) {
        const { seq, id, problem } = verdict.bad;
        throw new CommandFailed(`The record was tampered with. First bad row: number ${seq} (${id}): ${says[problem]}.`);
      }
      if (!json) console.log(`The record is whole: ${verdict.count} events, last hash ${verdict.last.hash}.`);
    });
  return new Command('audit').description('the record of acts').addCommand(verify);
}
