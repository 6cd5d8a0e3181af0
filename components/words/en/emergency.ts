import type { Words } from '#components/words/words.ts';

export const emergency: Words['emergency'] = {
  due: 'Owes a second signature, {left} left',
  late: 'The second signature is {left} late',
  opened: '{person} published revision {number} urgently, {when}:',
  read: 'Read revision {number}',
  inList: 'Owes a signature by {when}',
};
