import type { ConferencePage } from '#domain/published.ts';
import { conferenceTime } from './conference-line.tsx';
import { DocumentsCited } from './document-links.tsx';
import { WaysOn } from './pager.tsx';
import { Photo } from './photo.tsx';
import { siteWords } from './site-words.ts';
import { TeaserGrid } from './teasers.tsx';

type PartProps = { page: ConferencePage; language: 'vi' | 'en' };

/** A conference: what, when, where, who; all that was written about it, the documents cited and the photos. */
export function ConferencePageView({ page, language }: PartProps) {
  const words = siteWords[language];
  const { facts, teasers, path } = page;
  const opens = page.below === undefined;
  return (
    <>
      <p className="kicker page-kicker">{words.conference}</p>
      <h1 className="page-title after-kicker">{facts.name}</h1>
      <Facts page={page} language={language} />
      <section aria-labelledby="tin-bai">
        <h2 id="tin-bai" className="block-title">
          {words.coverage}
        </h2>
        <TeaserGrid teasers={teasers} language={language} />
      </section>
      <WaysOn stories={page} path={path} language={language} />
      {opens && <DocumentsCited documents={page.documents} language={language} />}
      {opens && <Photos page={page} language={language} />}
    </>
  );
}

function Facts({ page: { facts }, language }: PartProps) {
  const words = siteWords[language];
  const rows: [string, string | null | undefined][] = [
    [words.when, conferenceTime(facts, language)],
    [words.where, facts.place],
    [words.organiser, facts.organiser],
    [words.chair, facts.chairs.join('; ')],
  ];
  const told = rows.filter(([, value]) => value);
  if (told.length === 0) return null;
  return (
    <dl className="facts">
      {told.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Photos({ page: { photos }, language }: PartProps) {
  const words = siteWords[language];
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="anh">
      <h2 id="anh" className="block-title">
        {words.conferencePhotos}
      </h2>
      <ul className="photo-grid">
        {photos.map(({ assetId, width, height, alt, caption, credit, path }) => (
          <li key={assetId}>
            <figure>
              <a href={path}>
                <Photo {...{ assetId, width, height, alt }} sizes="(min-width: 60rem) 19rem, 50vw" />
              </a>
              <figcaption>
                {caption} {credit && <span className="credit">{`${words.photo}: ${credit}`}</span>}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
