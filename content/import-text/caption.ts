const surelyCaption = 200;
const longestCaption = 320;

/** How paragraphs of a report begin, and captions do not. */
const narrativeOpenings = [
  'Tại hội nghị',
  'Tại buổi',
  'Báo cáo',
  'Nổi bật',
  'Về nhiệm vụ',
  'Phát biểu',
  'Kết luận hội nghị',
  'Theo báo cáo',
  'Thời gian qua',
  'Trong thời gian',
  'Trong năm',
  'Bên cạnh đó',
  'Đồng thời',
];
const yearOpening = /^(?:Trong )?[Nn]ăm (?:19|20)\d{2}/;

/** What the line below a toolbar is: surely its caption, one to look at, or a paragraph. Length decides first. */
export function judgeCaption(text: string): 'caption' | 'toCheck' | 'paragraph' {
  const length = [...text].length;
  if (length <= surelyCaption) return 'caption';
  return length <= longestCaption && !isNarrative(text) ? 'toCheck' : 'paragraph';
}

function isNarrative(text: string): boolean {
  return yearOpening.test(text) || narrativeOpenings.some((opening) => text.startsWith(opening));
}

// A sentence end or a bracket before the word, and a colon after it, or “Nguồn nhân lực …” would be a credit too.
const creditAtEnd =
  /(?:(?<=[.!?…”"])\s+|\s*\(\s*)(?:Ảnh(?: minh họa| tư liệu)?|Nguồn(?: ảnh)?|Photos?|Source)(?:\s*:\s*|\s+(?:by\s+)?(?=\S+\/|chụp màn hình)|\s+by\s+)([^()]+?)(?:\)\.?)?$/u;

const creditLine =
  /^\(?\s*(?:Ảnh(?: minh họa| tư liệu)?|Nguồn ảnh|Photos?)(?:\s*:\s*|\s+(?=\S+\/|chụp màn hình))([^()]{2,60})(?:\)\.?)?$/u;

/** Parts a caption from the credit at its end; `credit` is null where none stands. */
export function splitCredit(text: string): { caption: string; credit: string | null } {
  const found = creditAtEnd.exec(text);
  if (!found?.[1]) return { caption: text, credit: null };
  return { caption: text.slice(0, found.index).trim(), credit: withoutFullStop(found[1]) };
}

/** The credit that stands on a line of its own below a caption. */
export function creditOfLine(text: string): string | undefined {
  const name = creditLine.exec(text)?.[1];
  return name === undefined ? undefined : withoutFullStop(name);
}

// The point of initials (“Q.A.”) belongs to the name.
function withoutFullStop(name: string): string {
  return name.trim().replace(/(?<=\p{L}{2})\.$/u, '');
}
