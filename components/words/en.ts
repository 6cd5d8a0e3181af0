import { apology } from './en/apology.ts';
import { article } from './en/article.ts';
import { board } from './en/board.ts';
import { calendar } from './en/calendar.ts';
import { chains } from './en/chains.ts';
import { checkReasons } from './en/check-reasons.ts';
import { checks, places } from './en/checks.ts';
import { common } from './en/common.ts';
import { conferences } from './en/conferences.ts';
import { documents } from './en/documents.ts';
import { duty } from './en/duty.ts';
import { editions } from './en/editions.ts';
import { editor } from './en/editor.ts';
import { emergency } from './en/emergency.ts';
import { events } from './en/events.ts';
import { find } from './en/find.ts';
import { fronts } from './en/fronts.ts';
import { help } from './en/help.ts';
import { houseRules } from './en/house-rules.ts';
import { invitation } from './en/invitation.ts';
import { length } from './en/length.ts';
import { list } from './en/list.ts';
import { manuscriptHistory } from './en/manuscript-history.ts';
import { markedPlaces } from './en/marked-places.ts';
import { notices } from './en/notices.ts';
import { outline } from './en/outline.ts';
import { people } from './en/people.ts';
import { photoDetails } from './en/photo-details.ts';
import { preview } from './en/preview.ts';
import { contentRules, fieldRules, problems } from './en/problems.ts';
import { record } from './en/record.ts';
import { recovery } from './en/recovery.ts';
import { register } from './en/register.ts';
import { acts, refusals, roles, stages } from './en/rules.ts';
import { sections } from './en/sections.ts';
import { shell } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';
import { tables } from './en/tables.ts';
import { takeDown } from './en/take-down.ts';
import { timing } from './en/timing.ts';
import { tools } from './en/tools.ts';
import { work } from './en/work.ts';
import type { Words } from './words.ts';

/** The catalogue in English. */
export const en: Words = {
  common,
  signIn,
  invitation,
  people,
  shell,
  work,
  list,
  apology,
  article,
  board,
  calendar,
  chains,
  conferences,
  documents,
  duty,
  editions,
  editor,
  emergency,
  find,
  fronts,
  houseRules,
  help,
  length,
  manuscriptHistory,
  notices,
  outline,
  photoDetails,
  markedPlaces,
  preview,
  record,
  recovery,
  register,
  sections,
  tables,
  takeDown,
  timing,
  tools,
  roles,
  stages,
  acts,
  refusals,
  problems,
  contentRules,
  fieldRules,
  checks,
  checkReasons,
  places,
  events,
};
