import { translator } from '#components/words/translator.ts';
import { pageTimestamp } from '#domain/dates.ts';
import type { NoticeKind } from '#domain/notices.ts';

type Notice = { kind: NoticeKind; headline: string; actor?: string; at: number; words?: string; url: string };
type Asked = {
  language: 'vi' | 'en';
  person: string;
  newsroom: string;
  notices: readonly Notice[];
  isDigest: boolean;
  choicesUrl: string;
};

/** A letter in plain text about one notice or those of a day, in the language of who gets it. */
export function writeLetter(asked: Asked): { subject: string; text: string } {
  const { language, person, newsroom, notices, isDigest, choicesUrl } = asked;
  const t = translator(language);
  const sentenceOf = ({ kind, headline, actor }: Notice) =>
    t(`notices.sentences.${kind}`, {
      article: `“${headline || t('notices.untitled')}”`,
      person: actor ?? t('notices.somebody'),
    });
  const paragraphs = notices.map((notice) =>
    [
      t('notices.letter.line', { sentence: sentenceOf(notice), when: pageTimestamp(notice.at, language) }),
      notice.words && t('notices.reason', { words: notice.words }),
      notice.url,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  const [first] = notices;
  const subject =
    isDigest || !first
      ? t('notices.letter.digestSubject', { newsroom, count: notices.length })
      : t('notices.letter.subject', { newsroom, sentence: sentenceOf(first) });
  const text = [
    t('notices.letter.greeting', { person }),
    ...paragraphs,
    t('notices.letter.end', { url: choicesUrl }),
  ].join('\n\n');
  return { subject: oneLine(subject), text: `${text}\n` };
}

/** A headline may hold anything but a header must stand on one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200);
}
