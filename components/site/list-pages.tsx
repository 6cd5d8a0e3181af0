import type { FrontPage } from '#domain/published.ts';
import { siteWords } from './site-words.ts';
import { LeadStory, TeaserGrid } from './teasers.tsx';

const words = siteWords.vi;

/** The front page: a lead story, then everything else, newest first. */
export function FrontPageView({ front, name }: { front: FrontPage; name: string }) {
  if (!front.lead) return <Nothing text={words.nothingYet} />;
  return (
    <>
      <h1 className="unseen">{name}</h1>
      <LeadStory teaser={front.lead} />
      {front.latest.length > 0 && (
        <section aria-labelledby="moi-nhat">
          <h2 id="moi-nhat" className="block-title">
            {words.latest}
          </h2>
          <TeaserGrid teasers={front.latest} />
        </section>
      )}
    </>
  );
}

export function NotFoundPage() {
  return (
    <div className="quiet">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <p>
        <a href="/">{words.toFront}</a>
      </p>
    </div>
  );
}

function Nothing({ text }: { text: string }) {
  return (
    <div className="quiet">
      <p>{text}</p>
    </div>
  );
}
