import { CheckCircle2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Finding, isBlocking } from '#domain/publishing-checks.ts';
import { FindingLine } from './finding-line.tsx';

type Props = {
  findings: readonly Finding[];
  goTo: (finding: Finding) => void;
  /** Puts other words in the place of those that were found. */
  mend: (finding: Finding, words: string) => void;
  /** Gives a reason why something stays as it is, or takes it back. */
  answer: (finding: Finding, reason: string | undefined) => void;
};

/** *Soát bài*: what blocks, what is worth a look, and what somebody answered for; each a way to its place. */
export function ChecksPanel({ findings, ...acts }: Props) {
  const t = useTranslations('article.checks');
  const answers = findings.filter((finding) => finding.answer !== undefined);
  const errors = findings.filter(isBlocking);
  const open = findings.filter((finding) => finding.answer === undefined);
  const warnings = open.filter(({ level }) => level === 'warn');
  const notes = open.filter(({ level }) => level === 'info');
  if (findings.length === 0) {
    return (
      <p className="flex items-center gap-2 text-sm text-ok">
        <CheckCircle2 aria-hidden className="size-4 shrink-0" /> {t('none')}
      </p>
    );
  }
  return (
    <div className="space-y-4">
      {errors.length > 0 && (
        <Group title={t('blocks', { count: errors.length })} findings={errors} {...acts} />
      )}
      {warnings.length > 0 && (
        <Group title={t('warns', { count: warnings.length })} findings={warnings} {...acts} />
      )}
      {notes.length > 0 && <Group title={t('notes', { count: notes.length })} findings={notes} {...acts} />}
      {answers.length > 0 && (
        <Group title={t('answered', { count: answers.length })} findings={answers} {...acts} />
      )}
    </div>
  );
}

function Group({ title, findings, goTo, mend, answer }: Props & { title: string }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-1 text-xs font-semibold text-ink-2">{title}</h2>
      <ul className="divide-y divide-line">
        {findings.map((finding) => (
          <li key={`${finding.check}-${finding.place}-${finding.figure ?? ''}-${finding.match ?? ''}`}>
            <FindingLine
              finding={finding}
              goTo={goTo}
              mend={(words) => mend(finding, words)}
              answer={(reason) => answer(finding, reason)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
