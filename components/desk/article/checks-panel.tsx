import { AlertTriangle, CheckCircle2, OctagonAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Finding } from '#domain/publishing-checks.ts';

type Props = { findings: readonly Finding[]; goTo: (finding: Finding) => void };

/** *Soát bài*: what blocks and what is worth a look, each a way to its place. */
export function ChecksPanel({ findings, goTo }: Props) {
  const t = useTranslations('article.checks');
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warn');
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
        <Group title={t('blocks', { count: errors.length })} findings={errors} goTo={goTo} />
      )}
      {warnings.length > 0 && (
        <Group title={t('warns', { count: warnings.length })} findings={warnings} goTo={goTo} />
      )}
    </div>
  );
}

function Group({ title, findings, goTo }: Props & { title: string }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-1 text-xs font-semibold text-ink-2">{title}</h2>
      <ul className="divide-y divide-line">
        {findings.map((finding) => (
          <li key={`${finding.check}-${finding.place}-${finding.figure ?? ''}-${finding.match ?? ''}`}>
            <FindingLine finding={finding} goTo={goTo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindingLine({ finding, goTo }: { finding: Finding; goTo: (finding: Finding) => void }) {
  const t = useTranslations('checks');
  const isError = finding.level === 'error';
  const Icon = isError ? OctagonAlert : AlertTriangle;
  return (
    <button
      type="button"
      onClick={() => goTo(finding)}
      className="flex w-full items-start gap-2 rounded-sm py-2 text-left text-sm hover:bg-paper-2"
    >
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${isError ? 'text-danger' : 'text-warn'}`} />
      <span>
        {t(finding.check, { figure: finding.figure ?? 0 })}
        {finding.match && <mark className="ml-1 rounded-sm bg-paper-2 px-1 text-ink">{finding.match}</mark>}
      </span>
    </button>
  );
}
