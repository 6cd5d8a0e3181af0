'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { newRequestId, type Problem, postJson } from '#components/desk/desk-api.ts';
import { fieldProblemIn } from '#components/desk/field-problem-in.ts';
import { useReady } from '#components/desk/shell/use-ready.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import { type RulePack, rulePacks, type SwitchableCheck } from '#domain/house/rule-packs.ts';
import { readWordLines, wordLines } from '#domain/house/word-lines.ts';
import { publishingChecks } from '#domain/publishing-checks.ts';
import type { HouseRulesView } from '#domain/views/house-rules-view.ts';
import { readStyle, StyleFields, styleInHand } from './style-fields.tsx';

const packs = Object.keys(rulePacks) as RulePack[];

/** *Quy tắc soát bài*: checks by pack, each on or off, and the list of words. */
export function HouseRulesScreen({ view }: { view: HouseRulesView }) {
  const t = useTranslations('houseRules');
  const router = useRouter();
  const isReady = useReady();
  const moment = useMoment();
  const requestId = useRef(newRequestId());
  const [off, setOff] = useState<ReadonlySet<string>>(new Set(view.rules.off));
  const [words, setWords] = useState(wordLines(view.rules.words));
  const [style, setStyle] = useState(() => styleInHand(view.rules));
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const sentence = useHouseProblem();

  async function save() {
    setSending(true);
    const rules = { off: [...off], words: readWordLines(words), ...readStyle(style) };
    const sent = await postJson('/api/house-rules', { requestId: requestId.current, seen: view.id, rules });
    setSending(false);
    if (sent.ok || sent.problem.code !== 'offline') requestId.current = newRequestId();
    setProblem(sent.ok ? undefined : sent.problem);
    setSaved(sent.ok);
    if (sent.ok) router.refresh();
  }

  function turn(checks: readonly string[], isOn: boolean) {
    setSaved(false);
    setOff(new Set(isOn ? [...off].filter((check) => !checks.includes(check)) : [...off, ...checks]));
  }

  return (
    <form
      aria-label={t('title')}
      noValidate
      className="mx-auto grid w-full max-w-4xl gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <header className="max-w-prose">
        <h1 className="font-semibold text-2xl">{t('title')}</h1>
        <p className="text-ink-2 text-sm">{t('lead')}</p>
        {view.saved && (
          <p className="text-ink-2 text-xs">
            {t('savedBy', { person: view.saved.by.name, when: moment(view.saved.at) })}
          </p>
        )}
      </header>
      <div aria-live="polite" className="empty:hidden">
        {isSaved && <Notice tone="ok">{t('saved')}</Notice>}
      </div>
      <fieldset disabled={!isReady} className="contents">
        {packs.map((pack) => (
          <Pack key={pack} pack={pack} off={off} turn={turn} />
        ))}
        <StyleFields
          style={style}
          change={(part) => {
            setSaved(false);
            setStyle({ ...style, ...part });
          }}
        />
        <Field label={t('words')} hint={t('wordsHint')}>
          <Textarea
            lang="vi"
            rows={6}
            value={words}
            onChange={({ target }) => {
              setSaved(false);
              setWords(target.value);
            }}
          />
        </Field>
        {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
        <div>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('save')}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}

type PackProps = {
  pack: RulePack;
  off: ReadonlySet<string>;
  turn: (checks: readonly string[], isOn: boolean) => void;
};

function Pack({ pack, off, turn }: PackProps) {
  const t = useTranslations('houseRules');
  const checks: readonly SwitchableCheck[] = rulePacks[pack];
  const isOn = checks.some((check) => !off.has(check));
  return (
    <fieldset className="grid gap-3 rounded-lg border border-line p-4">
      <legend className="px-1 font-semibold">{t(`packs.${pack}`)}</legend>
      <Checkbox
        label={t('wholePack')}
        checked={isOn}
        onChange={({ target }) => turn(checks, target.checked)}
      />
      <ul className="grid gap-2 pl-6 sm:grid-cols-2">
        {checks.map((check) => (
          <li key={check}>
            <Rule check={check} isOn={!off.has(check)} turn={(on) => turn([check], on)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type RuleProps = { check: SwitchableCheck; isOn: boolean; turn: (isOn: boolean) => void };

function Rule({ check, isOn, turn }: RuleProps) {
  const t = useTranslations('houseRules');
  return (
    <Checkbox
      label={t(`rules.${check}`)}
      hint={t(`levels.${publishingChecks[check].level}`)}
      checked={isOn}
      onChange={({ target }) => turn(target.checked)}
    />
  );
}

function useHouseProblem(): (problem: Problem) => string {
  const t = useTranslations('houseRules');
  const sentence = useProblemSentence();
  return (problem) => {
    const inner = fieldProblemIn(problem);
    if (inner?.rule === 'changed') return t('changed');
    if (inner?.field.startsWith('words')) return t('badWord');
    if (inner?.field.startsWith('shortForms')) return t('badShortForm');
    return inner?.field.startsWith('bodies') ? t('badBody') : sentence(problem);
  };
}
