import { type CheckedText, printedTexts } from './checked-texts.ts';
import type { Check, CheckLevel, Found } from './finding.ts';
import {
  bodiesOfRegister,
  peopleOfRegister,
  type RegisterInHand,
  type SourcedSlip,
} from './register/compare.ts';
import { documentsOfRegister } from './register/documents.ts';

/** What an article says otherwise than the register had it on the day of its event. */
export const registerChecks = {
  registerPeople: compared('warn', peopleOfRegister),
  registerBodies: compared('warn', bodiesOfRegister),
  /** To be verified: the quotation may be of another paper that is named beside it. */
  registerDocuments: compared('info', ({ documents }, texts) => documentsOfRegister(documents, texts)),
} as const satisfies Record<string, Check>;

type Compare = (register: RegisterInHand, texts: readonly string[]) => SourcedSlip[];

function compared(level: CheckLevel, compare: Compare): Check {
  return {
    level,
    answerable: true,
    find: (article) => {
      const { register, metadata } = article;
      if (!register || metadata.language !== 'vi') return [];
      const printed = printedTexts(article);
      const slips = compare(
        register,
        printed.map(({ text }) => text),
      );
      const found = slips.flatMap((slip) => foundAt(printed[slip.at], slip));
      return [...new Map(found.map((one) => [`${one.place} ${one.figure} ${one.match}`, one])).values()];
    },
  };
}

function foundAt(text: CheckedText | undefined, { match, suggest, source }: SourcedSlip): Found[] {
  if (!text) return [];
  const { text: _, ...where } = text;
  return [{ ...where, match, ...(suggest && { suggest }), ...(source && { source }) }];
}
