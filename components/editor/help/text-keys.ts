/**
 * Keys that belong to a place in the text and not to a tool. The tools' own keys stand in their table.
 * Words: `help.textKeys`.
 */
export const textKeys = {
  slash: ['/'],
  enterInField: ['Enter'],
  lineBreak: ['Shift-Enter'],
  deeper: ['Tab'],
  higher: ['Shift-Tab'],
  nextCell: ['Tab'],
  previousCell: ['Shift-Tab'],
  writeBelow: ['ArrowDown'],
  leaveBlock: ['Enter', 'Enter'],
  takeBack: ['Backspace'],
  selectField: ['Mod-a'],
  toTools: ['Alt-F10'],
  toText: ['Escape'],
  nextHit: ['Enter'],
  previousHit: ['Shift-Enter'],
} as const satisfies Record<string, readonly string[]>;

export type TextKey = keyof typeof textKeys;

export const textKeyNames = Object.keys(textKeys) as TextKey[];
