import type { Front } from '#domain/fronts/front.ts';
import type { Places } from '#domain/fronts/places.ts';
import type { Teaser } from '#domain/published.ts';
import type { ListedSection } from '#domain/sections.ts';
import type { PersonName } from './person-name.ts';

/** What somebody set on a page, in force from `startsAt` on; times in milliseconds. */
export type ArrangementView = {
  id: string;
  places: Places;
  startsAt: number;
  savedAt: number;
  by: PersonName;
};

/** A page that editors arrange, as the desk sees it. */
export type FrontDeskView = Front & {
  frontId: string;
  /** Whether the English side has stories, so that there is something to arrange on it. */
  hasEnglish: boolean;
  /** Every section: each is a page of its own. */
  sections: ListedSection[];
  /** Absent while nobody has arranged the page. */
  inForce?: ArrangementView;
  /** The soonest first. */
  upcoming: ArrangementView[];
  /** What stood before, the last first. */
  earlier: ArrangementView[];
  /** The stories that any of these set, of those that readers see. */
  known: Teaser[];
  /** The newest of the page, from which free places are filled. */
  newest: Teaser[];
};
