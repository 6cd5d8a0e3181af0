/** What a template leaves open: visible in the text, and no article that still holds one is submitted or published. */
export const blanks = {
  part: '[buổi]',
  day: '[ngày-tháng]',
  place: '[nơi tổ chức]',
  organiser: '[đơn vị tổ chức]',
  name: '[tên hội nghị]',
  chair: '[cấp bậc, họ tên, chức vụ của người chủ trì]',
  attendees: '[đại biểu dự]',
  speaker: '[cấp bậc, họ tên, chức vụ của người phát biểu]',
  reported: '[kết quả chính, số liệu]',
  highlights: '[việc nổi bật]',
  shortcomings: '[hạn chế và nguyên nhân]',
  period: '[thời gian tới]',
  tasks: '[nhiệm vụ, giải pháp]',
  discussed: '[nội dung thảo luận]',
  papers: '[nội dung tham luận]',
  taught: '[nội dung tập huấn]',
  decided: '[nội dung quyết định]',
  elected: '[số người, cơ quan được bầu, nhiệm kỳ]',
  history: '[mốc lịch sử, truyền thống]',
  honoured: '[tập thể, cá nhân được khen thưởng]',
  documents: '[văn bản được quán triệt]',
  concluded: '[nội dung kết luận]',
} as const;

export type BlankId = keyof typeof blanks;

/** The blanks that a text still holds, in the order of the table. */
export function blanksIn(text: string): string[] {
  return text.includes('[') ? Object.values(blanks).filter((blank) => text.includes(blank)) : [];
}
