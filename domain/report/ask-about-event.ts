/** What a report of a conference has to say, and how its text says it; what is missing is asked for by name. */
const asked: readonly { name: string; said: RegExp }[] = [
  {
    name: 'event.name',
    said: /(?:hội nghị|hội thảo|tọa đàm|đại hội)(?:\s+\p{L}{1,7}){0,3}?\s+(?:tổng kết|sơ kết|quán triệt|giao ban|tập huấn|triển khai|ra nghị quyết|công bố|góp ý|bàn|chuyên đề|về|lần thứ|thường niên|khoa học|[“"])/iu,
  },
  { name: 'event.chair', said: /chủ trì/iu },
  {
    name: 'event.attendees',
    said: /(?:dự|tham dự)(?:\s+(?:hội nghị|hội thảo|buổi lễ|đại hội))?\s+có|cùng dự/iu,
  },
];
const conference = /hội nghị|hội thảo|tọa đàm|đại hội/iu;

/** The facts of the event that the texts of a report leave out; none where no conference is reported. */
export function askAboutEvent(texts: readonly string[]): string[] {
  const whole = texts.join('\n');
  if (!conference.test(whole)) return [];
  return asked.filter(({ said }) => !said.test(whole)).map(({ name }) => name);
}
