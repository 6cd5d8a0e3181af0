import type { Editor } from '@tiptap/core';
import { uuidv7 } from 'uuidv7';
import { findFigure, insertFigures, setFigure } from '#components/editor/commands/figures.ts';
import { outsideHistory, run } from '#components/editor/commands/run.ts';
import type { EditorApi } from '#components/editor/editor-api.ts';
import type { DescribedPhoto } from '#components/editor/photo-details/details-note.tsx';
import { readPhotoDetails } from '#components/editor/photo-details/read-photo-details.ts';
import type { KeptPhoto, KeptPhotos } from './kept-photos.ts';
import { photoUploads, type Uploads } from './uploads.ts';

type Settings = {
  editor: () => Editor;
  upload: EditorApi['uploadPhoto'];
  kept: KeptPhotos;
  described: (photo: DescribedPhoto) => void;
};

/** Photos that a writer brings: each has its figure at once, its file travels, and lies on this device until it is there. */
export type PhotoArrivals = {
  uploads: Uploads;
  /** New figures at the caret, their photos on the way. */
  add(files: readonly File[]): void;
  /** The first file for this figure, the others for new ones below. */
  take(figureId: string, files: readonly File[]): void;
  replace(figureId: string, file: File): void;
  /** A photo that came with pasted text: one undo takes back the whole paste, however late it arrives. */
  addPasted(figureId: string, file: File): void;
  /** Sends what earlier visits left, as soon as the text holds its figures. */
  resume(): Promise<void>;
  /** The text has changed: a figure may be there that a left photo belongs to. */
  textChanged(): void;
  close(): void;
};

export function photoArrivals({ editor, upload, kept, described }: Settings): PhotoArrivals {
  const outsideOfUndo = new Set<string>();
  let left: KeptPhoto[] = [];
  const uploads = photoUploads({
    upload,
    attach(figureId, assetId) {
      const attach = setFigure(figureId, { assetId });
      run(editor(), outsideOfUndo.delete(figureId) ? outsideHistory(attach) : attach);
    },
    over: (figureId) => void kept.letGo(figureId),
  });

  function replace(figureId: string, file: File): void {
    void kept.keep(figureId, file);
    send(figureId, file);
  }

  function send(figureId: string, file: File): void {
    uploads.start(figureId, file);
    void readPhotoDetails(file).then((details) => details && described({ figureId, details }));
  }

  function add(files: readonly File[]): void {
    const ids = files.map(() => uuidv7());
    run(editor(), insertFigures(ids));
    ids.forEach((id, index) => {
      const file = files[index];
      if (file) replace(id, file);
    });
  }

  function textChanged(): void {
    if (left.length === 0) return;
    const { doc } = editor().state;
    const here = left.filter(({ figureId }) => findFigure(doc, figureId));
    left = left.filter((photo) => !here.includes(photo));
    for (const { figureId, file } of here) {
      outsideOfUndo.add(figureId);
      send(figureId, file);
    }
  }

  return {
    uploads,
    add,
    replace,
    take(figureId, [first, ...more]) {
      if (first) replace(figureId, first);
      if (more.length > 0) add(more);
    },
    addPasted(figureId, file) {
      outsideOfUndo.add(figureId);
      replace(figureId, file);
    },
    async resume() {
      left = await kept.left();
      textChanged();
    },
    textChanged,
    close() {
      left = [];
      uploads.stop();
      kept.close();
    },
  };
}
