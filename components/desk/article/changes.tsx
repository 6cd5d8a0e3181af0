import { useTranslations } from 'use-intl';
import type { BlockChange, DetailChange } from '#domain/revision-diff.ts';
import type { Run } from '#domain/syllable-diff.ts';

type ChangesProps = { blocks: readonly BlockChange[]; details?: readonly DetailChange[] };

/** What differs between two texts, block by block and by syllable; marked by more than colour. */
export function Changes({ blocks, details = [] }: ChangesProps) {
  const t = useTranslations('article.compare');
  const detail = useTranslations('article.details');
  if (blocks.length === 0 && details.length === 0) return <p>{t('same')}</p>;
  return (
    <div className="space-y-4">
      <ul className="space-y-3 font-serif">
        {blocks.map((block) => (
          <li
            key={`${block.position}-${block.kind}-${block.part ?? ''}`}
            className="border-l-2 border-line pl-3"
          >
            <BlockTitle block={block} />
            <Runs runs={block.runs} />
            {block.links && <Links links={block.links} />}
          </li>
        ))}
      </ul>
      {details.length > 0 && (
        <dl className="space-y-2 text-sm">
          {details.map(({ detail: name, before, after }) => (
            <div key={name}>
              <dt className="text-xs font-semibold text-ink-2">{detail(name)}</dt>
              <dd>
                <Runs
                  runs={[
                    { kind: 'removed', text: before || '–' },
                    { kind: 'added', text: after || '–' },
                  ]}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** Where links lead is not to be seen in the words. */
function Links({ links: { before, after } }: { links: { before: string[]; after: string[] } }) {
  const runs: Run[] = [
    ...before
      .filter((href) => !after.includes(href))
      .map((href): Run => ({ kind: 'removed', text: `${href} ` })),
    ...after
      .filter((href) => !before.includes(href))
      .map((href): Run => ({ kind: 'added', text: `${href} ` })),
  ];
  return <Runs runs={runs} />;
}

function BlockTitle({ block }: { block: BlockChange }) {
  const t = useTranslations('article.compare');
  const where = block.figure === undefined ? '' : t('figure', { number: block.figure });
  return (
    <p className="font-sans text-xs text-ink-2">
      {[where, t(`kinds.${block.kind}`)].filter(Boolean).join(' · ')}
    </p>
  );
}

/** A text with what was put in and taken out, marked by more than colour. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <p className="whitespace-pre-wrap leading-relaxed">
      {runs.map((run, index) => {
        const key = `${index}-${run.kind}`;
        if (run.kind === 'same') return <span key={key}>{run.text}</span>;
        if (run.kind === 'added') {
          return (
            <ins key={key} className="bg-ok/15 underline decoration-ok decoration-2 underline-offset-4">
              {run.text}
            </ins>
          );
        }
        return (
          <del key={key} className="bg-danger/10 line-through decoration-danger decoration-2">
            {run.text}
          </del>
        );
      })}
    </p>
  );
}
