import type { HouseRules } from '#domain/house/house-rules.ts';
import type { PersonName } from './person-name.ts';

/** The rules in force; `id` is null while nobody has chosen any. */
export type HouseRulesView = {
  id: string | null;
  rules: HouseRules;
  saved?: { at: number; by: PersonName };
};
