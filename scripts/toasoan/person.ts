import { Command, Option } from 'commander';
import { type Role, roles } from '#domain/roles.ts';
import { createLink, createPerson } from '#newsroom/people/create-person.ts';
import { CommandFailed } from './command-failed.ts';
import { refusalOf } from './refusal-of.ts';
import { commandSettings, withNewsroom } from './with-newsroom.ts';

type PersonOptions = { email: string; name: string; role: Role; penName?: string };

/** `toasoan person add|link`: whoever has the machine may add people; each gets a one-time link. */
export function personCommand(): Command {
  const add = new Command('add')
    .description('add a person and print the one-time link with which they set their password')
    .requiredOption('--email <address>', 'their e-mail')
    .requiredOption('--name <name>', 'their name')
    .addOption(new Option('--role <role>', 'what they do').choices(roles).makeOptionMandatory())
    .option('--pen-name <name>', 'the name that readers see; their name when left out')
    .action(async ({ email, name, role, penName }: PersonOptions) => {
      const input = { email, name, role, penName: penName ?? name };
      const created = await withNewsroom('write', (desk) => createPerson(desk, input));
      if (!created.ok) throw new CommandFailed(`Nobody was added: ${refusalOf(created.problem)}`);
      console.log(
        `${name} can set a password here, once:\n${commandSettings().url}${created.value.link?.path}`,
      );
    });
  const link = new Command('link')
    .description('print a new one-time link for a person who lost the way in; older links stop working')
    .requiredOption('--email <address>', 'their e-mail')
    .action(async ({ email }: { email: string }) => {
      const made = await withNewsroom('write', (desk) => createLink(desk, { email }));
      if (!made.ok) {
        throw new CommandFailed(
          `No active person has the e-mail ${email}. To add one: toasoan person add --email ${email} …`,
        );
      }
      console.log(`${commandSettings().url}${made.value.path}`);
    });
  return new Command('person').description('the people of the newsroom').addCommand(add).addCommand(link);
}
