import { type Kit, sqliteKit } from './kit.ts';
import { arrangementTables } from './tables/arrangements.ts';
import { articleTables } from './tables/articles.ts';
import { assetTables } from './tables/assets.ts';
import { conferenceTables } from './tables/conferences.ts';
import { editionTables } from './tables/editions.ts';
import { emergencyTables } from './tables/emergencies.ts';
import { eventTables } from './tables/events.ts';
import { houseRuleTables } from './tables/house-rules.ts';
import { manuscriptTables } from './tables/manuscripts.ts';
import { markedPlaceTables } from './tables/marked-places.ts';
import { noticeTables } from './tables/notices.ts';
import { peopleTables } from './tables/people.ts';
import { publicIndexTables } from './tables/public-index.ts';
import { registerTables } from './tables/register.ts';
import { revisionTables } from './tables/revisions.ts';
import { scheduleTables } from './tables/schedules.ts';
import { takeDownTables } from './tables/take-downs.ts';

/** The one definition of all tables. References, CHECKs and triggers stand in the migrations only. */
export function defineSchema(kit: Kit) {
  return {
    ...peopleTables(kit),
    ...articleTables(kit),
    ...manuscriptTables(kit),
    ...revisionTables(kit),
    ...scheduleTables(kit),
    ...editionTables(kit),
    ...takeDownTables(kit),
    ...emergencyTables(kit),
    ...assetTables(kit),
    ...eventTables(kit),
    ...noticeTables(kit),
    ...markedPlaceTables(kit),
    ...publicIndexTables(kit),
    ...arrangementTables(kit),
    ...conferenceTables(kit),
    ...houseRuleTables(kit),
    ...registerTables(kit),
  };
}

export const sqliteSchema = defineSchema(sqliteKit);
export const {
  people,
  sessions,
  invitations,
  rateLimits,
  sections,
  chains,
  articles,
  watches,
  savedFilters,
  manuscripts,
  steps,
  stepBatches,
  checkpoints,
  metadataVersions,
  revisions,
  signatures,
  schedules,
  editions,
  liveEditions,
  editionAssets,
  takeDowns,
  emergencies,
  assets,
  events,
  answeredRequests,
  markedPlaces,
  notices,
  noticeChoices,
  noticeCursor,
  terms,
  indexedArticles,
  indexedTerms,
  arrangements,
  conferences,
  conferenceVersions,
  houseRules,
  registerEntries,
  registerDismissals,
} = sqliteSchema;

export type PersonRow = typeof people.$inferSelect;
export type SessionRow = typeof sessions.$inferSelect;
export type InvitationRow = typeof invitations.$inferSelect;
export type RateLimitRow = typeof rateLimits.$inferSelect;
export type SectionRow = typeof sections.$inferSelect;
export type ChainRow = typeof chains.$inferSelect;
export type SavedFilterRow = typeof savedFilters.$inferSelect;
export type ArticleRow = typeof articles.$inferSelect;
export type ManuscriptRow = typeof manuscripts.$inferSelect;
export type StepRow = typeof steps.$inferSelect;
export type StepBatchRow = typeof stepBatches.$inferSelect;
export type CheckpointRow = typeof checkpoints.$inferSelect;
export type MetadataVersionRow = typeof metadataVersions.$inferSelect;
export type RevisionRow = typeof revisions.$inferSelect;
export type SignatureRow = typeof signatures.$inferSelect;
export type ScheduleRow = typeof schedules.$inferSelect;
export type EditionRow = typeof editions.$inferSelect;
export type LiveEditionRow = typeof liveEditions.$inferSelect;
export type EditionAssetRow = typeof editionAssets.$inferSelect;
export type EmergencyRow = typeof emergencies.$inferSelect;
export type TakeDownRow = typeof takeDowns.$inferSelect;
export type AssetRow = typeof assets.$inferSelect;
export type EventRow = typeof events.$inferSelect;
export type MarkedPlaceRow = typeof markedPlaces.$inferSelect;
export type NoticeRow = typeof notices.$inferSelect;
export type ArrangementRow = typeof arrangements.$inferSelect;
export type ConferenceRow = typeof conferences.$inferSelect;
export type ConferenceVersionRow = typeof conferenceVersions.$inferSelect;
export type HouseRulesRow = typeof houseRules.$inferSelect;
export type RegisterEntryRow = typeof registerEntries.$inferSelect;
export type TermRow = typeof terms.$inferSelect;
export type AnsweredRequestRow = typeof answeredRequests.$inferSelect;
