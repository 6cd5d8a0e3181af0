import { useTranslations } from 'use-intl';
import type { ToolName } from '#components/editor/tools/tools.ts';
import type { PhotoProblem } from '#domain/photo-rules.ts';

/** Words that code outside React shows: as labels and, through CSS, as placeholders. Never as text nodes. */
export type EditorWords = {
  manuscript: string;
  headline: string;
  sapo: string;
  startWriting: string;
  attribution: string;
  factbox: string;
  factboxTitle: string;
  caption: string;
  credit: string;
  /** Beside a credit that was taken from the byline, and a caption that the importer doubts. */
  creditInferred: string;
  captionToCheck: string;
  figure: (number: number) => string;
  captionOf: (number: number) => string;
  creditOf: (number: number) => string;
  waiting: (number: number) => string;
  choosePhoto: (number: number) => string;
  dropHint: string;
  uploading: (name: string, percent: number) => string;
  uploadFailed: (rule: string) => string;
  cancelUpload: (number: number) => string;
  retryUpload: (number: number) => string;
  altOf: (number: number) => string;
  altMissing: string;
  /** What a tool is called, for finding it by typing. */
  tool: (name: ToolName) => string;
};

/** The words of the reader's language, for the parts of the editor that are plain DOM. */
export function useEditorWords(): EditorWords {
  const t = useTranslations('editor');
  const tool = useTranslations('tools.names');
  return {
    manuscript: t('manuscript'),
    headline: t('headline'),
    sapo: t('sapo'),
    startWriting: t('startWriting'),
    attribution: t('attribution'),
    factbox: t('factbox'),
    factboxTitle: t('factboxTitle'),
    caption: t('caption'),
    credit: t('credit'),
    creditInferred: t('creditInferred'),
    captionToCheck: t('captionToCheck'),
    figure: (number) => t('figure', { number }),
    captionOf: (number) => t('captionOf', { number }),
    creditOf: (number) => t('creditOf', { number }),
    waiting: (number) => t('waiting', { number }),
    choosePhoto: (number) => t('choosePhoto', { number }),
    dropHint: t('dropHint'),
    uploading: (name, percent) => t('uploading', { name, percent }),
    uploadFailed: (rule) => t(`uploadFailed.${isUploadRule(rule) ? rule : 'other'}`),
    cancelUpload: (number) => t('cancelUpload', { number }),
    retryUpload: (number) => t('retryUpload', { number }),
    altOf: (number) => t('altText', { number }),
    altMissing: t('altMissing'),
    tool: (name) => tool(name),
  };
}

/** Every reason has a sentence of its own; the record does not compile while one is missing. */
type UploadRule = PhotoProblem | 'busy' | 'notPermitted' | 'signedOut' | 'unreachable' | 'other';
const uploadRules: Record<UploadRule, true> = {
  tooLarge: true,
  tooManyPixels: true,
  notAPhoto: true,
  unknownType: true,
  damaged: true,
  animated: true,
  busy: true,
  notPermitted: true,
  signedOut: true,
  unreachable: true,
  other: true,
};

function isUploadRule(rule: string): rule is UploadRule {
  return Object.hasOwn(uploadRules, rule);
}
