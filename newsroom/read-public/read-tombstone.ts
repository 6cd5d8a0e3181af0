import { findEdition } from '#db/queries/editions.ts';
import { findTakeDownByNumber } from '#db/queries/take-downs.ts';
import type { Tombstone } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { apologiesOf } from './read-apologies.ts';

/** What readers are told under the number of an article that was taken down; undefined for any other number. */
export async function readTombstone({ store }: Newsroom, number: number): Promise<Tombstone | undefined> {
  const found = await findTakeDownByNumber(store.read, number);
  if (!found) return undefined;
  const apologies = await apologiesOf(store.read, number);
  const notice = found.notice === null ? {} : { notice: found.notice };
  const edition = await findEdition(store.read, found.editionId);
  const language = edition?.document.metadata.language ?? 'vi';
  return { number, takenAt: found.takenAt, ...notice, apologies, language };
}
