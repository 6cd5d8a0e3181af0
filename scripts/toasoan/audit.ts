import { Command, InvalidArgumentError } from 'commander';
import { listEventsAfter } from '#db/queries/events.ts';
import type { ChainBreak, ChainPosition } from '#domain/events.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { CommandFailed } from './command-failed.ts';
import { printJson } from './output.ts';
import { withNewsroom } from './with-newsroom.ts';

const says: Record<ChainBreak['problem'], string> = {
  gap: 'a row before it is missing, or it stands in the wrong place',
  link: 'it does not follow from the row before it',
  content: 'its content was changed',
};

type VerifyOptions = { json?: boolean; noted?: ChainPosition };

/** `toasoan audit verify`: proves the record of acts whole, or names the first row that is not. */
export function auditCommand(): Command {
  const verify = new Command('verify')
    .description('prove that the record of acts is whole; reads only, at any time')
    .option('--json', 'print the verdict as JSON')
    .option(
      '--noted <number:hash>',
      'what an earlier run told; proves that nothing up to there was cut off or made anew',
      chainPosition,
    )
    .action(async ({ json, noted }: VerifyOptions) => {
      const { verdict, isKept } = await withNewsroom('read', async (desk) => ({
        verdict: await verifyAudit(desk),
        isKept: noted === undefined || (await holds(desk, noted)),
      }));
      if (json) printJson({ ...verdict, ok: verdict.ok && isKept });
      if (!verdict.ok) throw new CommandFailed(badRow(verdict.bad));
      if (!isKept) {
        throw new CommandFailed(
          `The record was tampered with: row number ${noted?.seq} is not the one that was noted.`,
        );
      }
      const { seq, hash } = verdict.last;
      if (!json)
        console.log(`The record is whole: ${verdict.count} events.\nTo note elsewhere: ${seq}:${hash}`);
    });
  return new Command('audit').description('the record of acts').addCommand(verify);
}

function badRow({ seq, id, problem }: ChainBreak): string {
  const name = id === '' ? '' : ` (${id})`;
  return `The record was tampered with. First bad row: number ${seq}${name}: ${says[problem]}.`;
}

/** Hashes alone cannot see a cut-off end: what was noted outside of the file can. */
async function holds(desk: Newsroom, { seq, hash }: ChainPosition): Promise<boolean> {
  if (seq === 0) return true;
  const [row] = await listEventsAfter(desk.store.read, seq - 1, 1);
  return row?.seq === seq && row.hash === hash;
}

function chainPosition(text: string): ChainPosition {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new InvalidArgumentError('Give it as an earlier run printed it: 146:5b7e…');
  return { seq: Number(seq), hash };
}
