'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { HistoryLink } from '#components/desk/history/history-link.tsx';
import { SeenNotices } from '#components/desk/notices/seen-notices.tsx';
import { type EditorHandle, ManuscriptEditor } from '#components/editor/manuscript-editor.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { answered } from '#domain/check-answers.ts';
import { type Finding, isBlocking } from '#domain/publishing-checks.ts';
import type { ListedSection } from '#domain/sections.ts';
import type { ArticleView } from '#domain/views/article-view.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import { ActBar } from './act-bar.tsx';
import { ApologyLines } from './apology/apology-lines.tsx';
import { articleApi, type Compared } from './article-api.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticlePreview, type Previewed } from './article-preview.tsx';
import { ChecksPanel } from './checks-panel.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { DutyPanel } from './duty/duty-panel.tsx';
import { EditionsList } from './editions-list.tsx';
import { focusDetail } from './focus-detail.ts';
import { HistoryPanel } from './history-panel.tsx';
import { placeInText } from './place-in-text.ts';
import { MarkingSection } from './places/marking-section.tsx';
import { PlacesSection } from './places/places-section.tsx';
import { ReturnNote } from './places/return-note.tsx';
import { useMarking } from './places/use-marking.ts';
import { useOpenPlaces } from './places/use-open-places.ts';
import { type Side, SideSwitch } from './side-switch.tsx';
import { SignOffPanel } from './sign-off-panel.tsx';
import { type Sent, useAct } from './use-act.ts';
import { useArticlePanel } from './use-article-panel.ts';
import { useImported } from './use-imported.ts';
import { useMetadata } from './use-metadata.ts';
import { useSlips } from './use-slips.ts';
import { VoidedNote } from './voided-note.tsx';

type Props = {
  article: ArticleView;
  personId: string;
  sections: readonly ListedSection[];
  colleagues: readonly PersonName[];
};

/** An article at the desk: the manuscript in the middle, and beside it details, checks, sign-off and history. */
export function ArticleDesk({ article, personId, sections, colleagues }: Props) {
  const t = useTranslations('article');
  const language = useLanguage();
  const editor = useRef<EditorHandle>(null);
  const [side, setSide] = useState<Side>('text');
  const [tab, setTab] = useState('details');
  const [comparing, setComparing] = useState<Compared>();
  const [previewed, setPreviewed] = useState<Previewed>();
  const api = useMemo(() => articleApi(article.id), [article.id]);
  const { panel, refresh, refreshInPause } = useArticlePanel(article, api);
  const details = useMetadata(panel, api, refresh);
  const imported = useImported(details);

  const flush = useCallback(async (): Promise<Sent> => {
    const seen = editor.current?.arrivals();
    const kept = await details.flushSeen();
    const sent = await editor.current?.flush();
    if (kept === 'failed' || !sent?.ok) return { ok: false, problem: { code: 'unsent' } };
    // What came in from others just now was not on this person's screen when they decided.
    if (kept === 'changed' || editor.current?.arrivals() !== seen)
      return { ok: false, problem: { code: 'changedMeanwhile' } };
    return { ok: true, version: sent.version, metaVersion: details.metaVersion() };
  }, [details.flushSeen, details.metaVersion]);
  const send = useCallback(async () => {
    const sent = await flush();
    return sent.ok || sent.problem.code !== 'unsent';
  }, [flush]);
  const [isOpen, setOpen] = useState(false);
  const opened = useCallback(() => setOpen(true), []);
  const marking = useMarking(editor);
  const acting = useAct({ api, flush, refresh, withPlaces: marking.into });
  const goToPlace = useOpenPlaces(editor, {
    places: panel.places,
    version: panel.version,
    opened: article.version,
    isOpen,
  });

  useSlips(editor, details.draft, panel, isOpen);
  const keepAsIs = (asked: { check: string; match?: string }, reason: string | undefined) =>
    details.change({ answers: answered(details.draft.answers ?? [], asked, reason) });

  function goTo(finding: Finding): void {
    const inText = placeInText(finding);
    setSide(inText ? 'text' : 'panels');
    if (inText) editor.current?.show(inText);
    else {
      setTab('details');
      focusDetail(finding.place);
    }
  }

  function mend(finding: Finding, words: string): void {
    const inText = placeInText(finding);
    if (inText && editor.current?.mend(inText, words)) setSide('text');
    else goTo(finding);
  }

  const section = sections.find(({ id }) => id === panel.metadata.section);
  const sectionName = (language === 'en' ? section?.nameEn : section?.name) ?? '';
  const errors = panel.findings.filter(isBlocking).length;
  const open = panel.findings.filter(({ answer }) => answer === undefined).length;
  const tabs = [
    {
      id: 'details',
      label: t('details.title'),
      content: (
        <DetailsPanel
          details={details}
          sections={sections}
          headline={panel.headline}
          number={panel.live?.number}
          imported={imported}
          conference={panel.conference}
          house={panel.house}
          insert={(words) => {
            setSide('text');
            editor.current?.insert(words);
          }}
        />
      ),
    },
    {
      id: 'checks',
      label: t('checks.title'),
      mark: open > 0 && (
        <span className={`text-xs tabular-nums ${errors > 0 ? 'text-danger' : 'text-warn'}`}>{open}</span>
      ),
      content: <ChecksPanel findings={panel.findings} goTo={goTo} mend={mend} answer={keepAsIs} />,
    },
    {
      id: 'signOff',
      label: t('signOff.title'),
      content: (
        <SignOffPanel
          panel={panel}
          acting={acting}
          compareWith={(from) => setComparing({ from })}
          preview={(revision) => setPreviewed({ revision })}
        />
      ),
    },
    {
      id: 'history',
      label: t('history.title'),
      content: (
        <>
          <HistoryLink articleId={article.id} send={send} />
          <EditionsList
            editions={panel.editions}
            preview={(revision) => setPreviewed({ revision })}
            compare={setComparing}
          />
          <HistoryPanel history={panel.history} />
        </>
      ),
    },
  ];

  return (
    <div className="mx-auto grid w-full max-w-[88rem] max-lg:pb-16 gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
      {/* Beside both sides of a narrow screen: one of them is always hidden. */}
      <SeenNotices articleId={article.id} />
      <h1 className="sr-only">{panel.headline || t('untitled')}</h1>
      <div className={`min-w-0 space-y-4 ${side === 'text' ? '' : 'max-lg:hidden'}`}>
        <ArticleHead panel={panel} />
        <VoidedNote panel={panel} />
        <ManuscriptEditor
          ref={editor}
          article={{
            id: article.id,
            doc: article.doc,
            version: article.version,
            language: article.metadata.language,
          }}
          personId={personId}
          editable={panel.acts.includes('edit')}
          onVersion={(version) => version !== panel.version && refreshInPause()}
          onImported={imported.take}
          onPreview={() => setPreviewed({})}
          onOpened={opened}
          onKeepSlip={keepAsIs}
        />
      </div>
      <aside
        data-beside-text=""
        aria-label={t('panels')}
        className={`min-w-0 space-y-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:pr-1 ${side === 'panels' ? '' : 'max-lg:hidden'}`}
      >
        <ActBar
          panel={panel}
          acting={acting}
          sectionName={sectionName}
          showChecks={() => setTab('checks')}
          preview={(revision) => setPreviewed({ revision })}
          marking={marking}
        />
        {panel.acts.includes('return') && <MarkingSection marking={marking} />}
        <ReturnNote panel={panel} />
        <PlacesSection
          panel={panel}
          api={api}
          refresh={refresh}
          goTo={(place) => {
            setSide('text');
            goToPlace(place);
          }}
        />
        <ApologyLines panel={panel} api={api} />
        <DutyPanel panel={panel} acting={acting} api={api} colleagues={colleagues} />
        <Tabs label={t('panels')} tabs={tabs} value={tab} onValueChange={setTab} />
      </aside>
      <SideSwitch side={side} show={setSide} errors={errors} />
      {previewed && (
        <ArticlePreview
          articleId={article.id}
          previewed={previewed}
          send={send}
          onClose={() => setPreviewed(undefined)}
        />
      )}
      <CompareDialog api={api} compared={comparing} onClose={() => setComparing(undefined)} />
    </div>
  );
}
