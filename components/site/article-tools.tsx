import { wordsOfText } from '#content/count-words.ts';
import type { ArticleAsRead } from '#domain/published.ts';
import { siteWords } from './site-words.ts';

/** Syllables a minute of a reader who is in no hurry; Vietnamese is written in syllables. */
const perMinute = { vi: 250, en: 200 };

type Props = { article: ArticleAsRead; address?: string | undefined };

/** How long it takes, and what can be done with it: links only; the optional script adds its buttons to them. */
export function ArticleTools({ article: { doc, headline, language, translations }, address }: Props) {
  const words = siteWords[language].tools;
  const minutes = Math.max(1, Math.round(wordsOfText(doc) / perMinute[language]));
  const link = address && encodeURIComponent(address);
  return (
    <div
      className="tools"
      data-tools=""
      data-listen={words.listen}
      data-stop={words.stop}
      data-larger={words.larger}
      data-smaller={words.smaller}
      data-share={words.share}
      data-copy={words.copy}
      data-copied={words.copied}
    >
      <span>{words.minutes(minutes)}</span>
      {translations.map((one) => (
        <a key={one.language} href={one.path} hrefLang={one.language} title={one.headline}>
          {words.inLanguage[one.language]}
        </a>
      ))}
      {link && (
        <>
          <a href={`https://www.facebook.com/sharer/sharer.php?u=${link}`} rel="noopener nofollow">
            Facebook
          </a>
          <a
            href={`https://x.com/intent/post?url=${link}&text=${encodeURIComponent(headline)}`}
            rel="noopener nofollow"
          >
            X
          </a>
          <a href={`mailto:?subject=${encodeURIComponent(headline)}&body=${link}`}>{words.mail}</a>
        </>
      )}
    </div>
  );
}
