import { apology } from './vi/apology.ts';
import { article } from './vi/article.ts';
import { board } from './vi/board.ts';
import { calendar } from './vi/calendar.ts';
import { chains } from './vi/chains.ts';
import { checkReasons } from './vi/check-reasons.ts';
import { checks, places } from './vi/checks.ts';
import { common } from './vi/common.ts';
import { conferences } from './vi/conferences.ts';
import { documents } from './vi/documents.ts';
import { duty } from './vi/duty.ts';
import { editions } from './vi/editions.ts';
import { editor } from './vi/editor.ts';
import { emergency } from './vi/emergency.ts';
import { events } from './vi/events.ts';
import { find } from './vi/find.ts';
import { fronts } from './vi/fronts.ts';
import { help } from './vi/help.ts';
import { houseRules } from './vi/house-rules.ts';
import { invitation } from './vi/invitation.ts';
import { length } from './vi/length.ts';
import { list } from './vi/list.ts';
import { manuscriptHistory } from './vi/manuscript-history.ts';
import { markedPlaces } from './vi/marked-places.ts';
import { notices } from './vi/notices.ts';
import { outline } from './vi/outline.ts';
import { people } from './vi/people.ts';
import { photoDetails } from './vi/photo-details.ts';
import { preview } from './vi/preview.ts';
import { contentRules, fieldRules, problems } from './vi/problems.ts';
import { record } from './vi/record.ts';
import { recovery } from './vi/recovery.ts';
import { register } from './vi/register.ts';
import { acts, refusals, roles, stages } from './vi/rules.ts';
import { sections } from './vi/sections.ts';
import { shell } from './vi/shell.ts';
import { signIn } from './vi/sign-in.ts';
import { tables } from './vi/tables.ts';
import { takeDown } from './vi/take-down.ts';
import { timing } from './vi/timing.ts';
import { tools } from './vi/tools.ts';
import { work } from './vi/work.ts';

/** The catalogue in Vietnamese, the desk's first language; its shape is the catalogue's. */
export const vi = {
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
