/** A letter in plain text. `id` is the letter's own: sent again it is still the same letter. */
export type Letter = { id: string; to: string; subject: string; text: string };

/** `later`: nobody took it, and another try may do. `never`: the address or the letter was refused for good. */
export type Delivery = 'sent' | 'later' | 'never';

/** Takes letters to where people read them. Never throws. */
export type Postman = { deliver: (letter: Letter) => Promise<Delivery>; close: () => void };
