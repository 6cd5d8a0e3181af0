import { Editor } from '@tiptap/core';
import { uuidv7 } from 'uuidv7';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { isInHistory } from './commands/run.ts';
import { type DocumentImports, documentImports } from './docx/document-imports.ts';
import { insertDocx } from './docx/insert-docx.ts';
import { readDocxFile } from './docx/read-docx-file.ts';
import type { EditorApi } from './editor-api.ts';
import type { EditorWords } from './editor-words.ts';
import { keptPhotos, openPhotoStore } from './figures/kept-photos.ts';
import { photoArrivals } from './figures/photo-arrivals.ts';
import type { Uploads } from './figures/uploads.ts';
import { editorExtensions } from './manuscript-behaviour.ts';
import type { PasteReport } from './paste/import-report.ts';
import type { DescribedPhoto } from './photo-details/details-note.tsx';
import { openSaving, type SavingSession, type WorkEvents } from './sync/open-saving.ts';
import { isFromServer } from './sync/step-log.ts';
import { type PageTools, pageTools } from './tools/page-tools.ts';

export type EditedArticle = { id: string; doc: ManuscriptJSON; version: number; language?: 'vi' | 'en' };

export type SessionEvents = WorkEvents & {
  imported: (report: PasteReport) => void;
  /** The writer changed something; an import before it can no longer be taken back by one undo. */
  written: () => void;
  uploading: (busy: boolean) => void;
  /** The file of a photo holds words of its photographer. */
  described: (photo: DescribedPhoto) => void;
  /** The alt text of the figure that is selected next is to be written. */
  editAlt: () => void;
};

export type EditorSession = {
  editor: Editor;
  /** What tools ask of the parts around the text. */
  page: PageTools;
  uploads: Uploads;
  /** Word files on their way into the text. */
  documents: DocumentImports;
  saving: SavingSession;
  /** How often others' changes came into the text so far. */
  arrivals: () => number;
  /** New figures at the caret, their photos on the way. */
  addPhotos: (files: readonly File[]) => void;
  replacePhoto: (figureId: string, file: File) => void;
  photoUrl: (assetId: string) => string;
  findPublished: EditorApi['findPublished'];
  close: () => void;
};

type Settings = {
  element: HTMLElement;
  article: EditedArticle;
  personId: string;
  editable: boolean;
  api: EditorApi;
  words: EditorWords;
  events: SessionEvents;
};

/** The bar above the text hides what is scrolled below it. */
const underBar = { top: 144, right: 0, bottom: 72, left: 0 };

/** A running editor with its saving and its uploads. React only draws what stands around it. */
export function openEditorSession({
  element,
  article,
  personId,
  api,
  words,
  events,
  ...rest
}: Settings): EditorSession {
  const photos = photoArrivals({
    editor: () => editor,
    upload: api.uploadPhoto,
    kept: keptPhotos(openPhotoStore(), { articleId: article.id, personId }),
    described: events.described,
  });
  const { uploads } = photos;
  uploads.watch(() => events.uploading(uploads.busy()));
  window.addEventListener('online', uploads.retryUnreachable);

  const foreign = { newId: uuidv7, uploadPhoto: photos.addPasted, imported: events.imported };
  const documents = documentImports({
    read: readDocxFile,
    insert: (imported) => insertDocx(editor.view, imported, foreign),
  });
  const page = pageTools();
  let arrivals = 0;
  const editor = new Editor({
    element,
    injectCSS: false,
    editable: rest.editable,
    enableInputRules: false,
    enablePasteRules: false,
    // Our own keys, on ProseMirror's; walking every deletion is work for nothing.
    enableCoreExtensions: { keymap: false, delete: false },
    autofocus: rest.editable && isBlank(article.doc) ? 'start' : false,
    extensions: editorExtensions({
      version: article.version,
      words,
      page,
      figures: { uploads, photoUrl: api.photoUrl, takeFiles: photos.take, editAlt: events.editAlt },
      paste: { ...foreign, addPhotos: photos.add, addDocuments: documents.start },
    }),
    content: article.doc,
    enableContentCheck: true,
    // Tiptap would drop what it does not know; the server's steps would then fit no more.
    onContentError({ error }) {
      throw error;
    },
    editorProps: {
      attributes: rootAttributes(article, words),
      scrollMargin: underBar,
      scrollThreshold: underBar,
    },
    onTransaction({ transaction }) {
      if (!transaction.docChanged) return;
      photos.textChanged();
      if (isFromServer(transaction)) {
        arrivals += 1;
        return;
      }
      saving.edited();
      if (isInHistory(transaction)) events.written();
    },
  });

  const saving = openSaving({
    host: {
      state: () => editor.state,
      dispatch: (transaction) => editor.view.dispatch(transaction),
      composing: () => editor.view.composing,
    },
    owner: { articleId: article.id, personId },
    takesUpWork: rest.editable,
    api,
    events,
  });
  if (rest.editable) void photos.resume();

  return {
    editor,
    page,
    uploads,
    documents,
    saving,
    arrivals: () => arrivals,
    addPhotos: photos.add,
    replacePhoto: photos.replace,
    photoUrl: api.photoUrl,
    findPublished: api.findPublished,
    close() {
      window.removeEventListener('online', uploads.retryUnreachable);
      photos.close();
      documents.stop();
      saving.leave();
      editor.destroy();
    },
  };
}

function isBlank(doc: ManuscriptJSON): boolean {
  return doc.content.length === 3 && doc.content.every((node) => node.type !== 'figure' && !node.content);
}

function rootAttributes({ language = 'vi' }: EditedArticle, words: EditorWords): Record<string, string> {
  return {
    class: 'ms-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.manuscript,
    lang: language,
    // Browsers bring no Vietnamese dictionary and would underline every word.
    spellcheck: String(language === 'en'),
    translate: 'no',
  };
}
