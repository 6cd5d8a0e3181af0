import type { ConferenceFacts } from '#domain/conferences/facts.ts';
import { houseDate } from '#domain/dates.ts';
import type { ArticleAsRead } from '#domain/published.ts';
import { termNamed } from '#domain/terms.ts';
import { siteWords } from './site-words.ts';

const parts = {
  vi: { morning: 'sáng', afternoon: 'chiều', evening: 'tối', allDay: 'ngày' },
  en: { morning: 'morning of', afternoon: 'afternoon of', evening: 'evening of', allDay: '' },
} as const;

/** When a conference is, in one line: `sáng 5-1-2023`, `5-1-2023 – 7-1-2023`; undefined where nobody said a day. */
export function conferenceTime(
  { day, lastDay, part, startsAt }: ConferenceFacts,
  language: 'vi' | 'en',
): string | undefined {
  if (day === null) return undefined;
  const first = houseDate(day, language);
  if (lastDay !== null && lastDay !== day) return `${first} – ${houseDate(lastDay, language)}`;
  const time = startsAt === null ? '' : `${startsAt}, `;
  const word = part === null ? '' : `${parts[language][part]} `;
  return time + (word + first).trim();
}

/** Which conference an article is about, leading to everything about it. */
export function ConferenceLine({ article }: { article: ArticleAsRead }) {
  const { conference } = article.metadata;
  if (!conference) return null;
  const path = termNamed(article.terms, 'conference', conference.name)?.path;
  const time = conferenceTime(conference, article.language);
  return (
    <p className="conference meta">
      {siteWords[article.language].conference}:{' '}
      {path ? <a href={path}>{conference.name}</a> : conference.name}
      {time && ` (${time})`}
    </p>
  );
}
