import { Check, Circle, CircleDot, Eye, History } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#components/words/use-language.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { LevelView, SignatureView } from '#domain/views/sign-off-view.ts';
import { useMoment } from './moment.tsx';
import { EmbargoLine } from './timing/embargo-line.tsx';
import { isHeldBack } from './timing/is-held-back.ts';
import type { Acting } from './use-act.ts';

type Props = {
  panel: ArticlePanel;
  acting: Acting;
  compareWith: (revisionId: string) => void;
  preview: (revision: { id: string; number: number }) => void;
};

const linkLike = 'inline-flex items-center gap-1 font-medium text-accent underline-offset-4 hover:underline';

/** *Ký duyệt*: the chain, who signed which revision, and whose signature no longer counts. */
export function SignOffPanel({ panel, acting, compareWith, preview }: Props) {
  const t = useTranslations('article.signOff');
  const { signOff, assignedTo, stage } = panel;
  return (
    <div className="space-y-4 text-sm">
      <ol aria-label={t('chain')} className="space-y-2">
        {signOff.levels.map((level, index) => (
          <LevelLine
            key={`${index}-${level.role}`}
            level={level}
            isNext={index === signOff.next && stage === 'inReview'}
            preview={preview}
          />
        ))}
        {signOff.authorAgreed && (
          <li className="flex items-center gap-2">
            <Check aria-hidden className="size-4 text-ok" /> {t('authorAgreed')}
          </li>
        )}
      </ol>
      {assignedTo && stage === 'inReview' && (
        <p className="text-ink-2">{t('assignedTo', { person: assignedTo.name })}</p>
      )}
      <Submissions panel={panel} compareWith={compareWith} />
      {!isHeldBack(panel) && <EmbargoLine panel={panel} acting={acting} />}
      {signOff.earlierSignatures.length > 0 && (
        <section aria-label={t('earlier')}>
          <h2 className="mb-1 text-xs font-semibold text-ink-2">{t('earlier')}</h2>
          <ul className="space-y-2">
            {signOff.earlierSignatures.map((signature) => (
              <EarlierLine
                key={`${signature.kind}-${signature.at}-${signature.person.id}`}
                {...{ signature, compareWith, preview }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What changed since it was submitted, and since it was submitted before it came back. */
function Submissions({ panel: { submissions, stage }, compareWith }: Pick<Props, 'panel' | 'compareWith'>) {
  const t = useTranslations('article.signOff');
  const changed = submissions.map((submission, index) => ({ ...submission, isLast: index === 0 }));
  const shown = changed.filter(({ isHead }) => !isHead && stage !== 'draft');
  if (shown.length === 0) return null;
  return (
    <ul className="space-y-1">
      {shown.map(({ revisionId, number, isLast }) => (
        <li key={`${revisionId}-${isLast}`}>
          <button type="button" onClick={() => compareWith(revisionId)} className={linkLike}>
            <History aria-hidden className="size-3.5" />
            {t(isLast ? 'sinceSubmitted' : 'sinceSubmittedBefore', { number })}
          </button>
        </li>
      ))}
    </ul>
  );
}

type LevelLineProps = { level: LevelView; isNext: boolean; preview: Props['preview'] };

function LevelLine({ level, isNext, preview }: LevelLineProps) {
  const t = useTranslations('article.signOff');
  const language = useLanguage();
  const Icon = level.signedBy ? Check : isNext ? CircleDot : Circle;
  return (
    <li className="flex items-start gap-2">
      <Icon
        aria-hidden
        className={`mt-0.5 size-4 shrink-0 ${level.signedBy ? 'text-ok' : isNext ? 'text-accent' : 'text-ink-2'}`}
      />
      <div>
        <p className="font-medium">{language === 'en' ? level.nameEn : level.name}</p>
        <p className="text-ink-2">
          {level.signedBy ? <SignedBy signature={level.signedBy} /> : t(isNext ? 'waitsFor' : 'notYet')}
        </p>
        {level.signedBy && <PreviewButton signature={level.signedBy} preview={preview} />}
      </div>
    </li>
  );
}

function SignedBy({ signature }: { signature: SignatureView }) {
  const t = useTranslations('article.signOff');
  const when = useMoment()(signature.at);
  return <>{t('signedBy', { person: signature.person.name, number: signature.revisionNumber, when })}</>;
}

type SignatureProps = Omit<Props, 'panel' | 'acting'> & { signature: SignatureView };

function EarlierLine({ signature, compareWith, preview }: SignatureProps) {
  const t = useTranslations('article.signOff');
  return (
    <li className="text-ink-2">
      <SignedBy signature={signature} /> · {t('noLongerCounts')}
      <button type="button" onClick={() => compareWith(signature.revisionId)} className={`ml-1 ${linkLike}`}>
        <History aria-hidden className="size-3.5" /> {t('whatChanged')}
      </button>{' '}
      <PreviewButton signature={signature} preview={preview} />
    </li>
  );
}

/** What was signed, exactly as readers would get it. */
function PreviewButton({ signature, preview }: Pick<SignatureProps, 'signature' | 'preview'>) {
  const t = useTranslations('article.signOff');
  const { revisionId: id, revisionNumber: number } = signature;
  return (
    <button type="button" onClick={() => preview({ id, number })} className={linkLike}>
      <Eye aria-hidden className="size-3.5" /> {t('preview', { number })}
    </button>
  );
}
