/** What a command tells the person who typed it: what happened and what to do. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}
