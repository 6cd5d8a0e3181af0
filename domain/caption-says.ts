import { peopleIn } from './people/people-in.ts';

/** A place, or a day; what a caption ought to say (docs/sources.md, Captions). */
const whereOrWhen =
  /(?<!\p{L})(?:tại|ở|trên|trong|bên|dọc|quanh|giữa|dưới|ngoài) \p{L}|\d{1,2}[-/.]\d{1,2}|(?:sáng|trưa|chiều|tối|đêm|ngày) \d|năm \d{4}/iu;
/** A name behind the first word: of somebody, of a body, of a place. */
const name = /(?<=\S )\p{Lu}\p{L}* \p{Lu}\p{Ll}|\p{Lu}{2}/u;

/** Whether a caption says where or when. */
export function saysWhereOrWhen(caption: string): boolean {
  return whereOrWhen.test(caption);
}

/** Whether it names anybody or anything. */
export function saysWho(caption: string): boolean {
  return name.test(caption) || peopleIn(caption).length > 0;
}
