import { printedTexts } from './checked-texts.ts';
import type { Check, CheckLevel } from './finding.ts';
import { foundIn } from './found-slips.ts';
import type { HouseDays } from './house/house-rules.ts';
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
  registerDocuments: compared('info', ({ documents }, texts, house) =>
    documentsOfRegister(documents, texts, house),
  ),
} as const satisfies Record<string, Check>;

type Compare = (register: RegisterInHand, texts: readonly string[], house?: HouseDays) => SourcedSlip[];

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
        article.house,
      );
      return foundIn(printed, slips);
    },
  };
}
