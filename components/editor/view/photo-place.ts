import type { Node } from '@tiptap/pm/model';
import type { EditorWords } from '#components/editor/editor-words.ts';
import { icon } from '#components/editor/figures/icons.ts';
import { photosAmong } from '#components/editor/figures/photo-files.ts';
import type { Upload } from '#components/editor/figures/uploads.ts';
import { photoAccept } from '#domain/photo-rules.ts';

export type PhotoPlace = {
  dom: HTMLElement;
  show(figure: Node, number: number, upload: Upload | undefined): void;
  /** Whether an event belongs to these controls and is none of the editor's business. */
  handles(event: Event): boolean;
};

type Settings = {
  words: EditorWords;
  photoUrl: (assetId: string) => string;
  onFiles: (files: File[]) => void;
  onCancel: () => void;
  onRetry: () => void;
  onSelect: (event?: Event) => void;
};

/** The photo, or the place that waits for its file: a file input, a drop zone, and how an upload is getting on. */
export function photoPlace({ words, photoUrl, onFiles, onCancel, onRetry, onSelect }: Settings): PhotoPlace {
  const dom = document.createElement('div');
  dom.className = 'ms-photo';
  dom.contentEditable = 'false';
  dom.dataset.editorUi = '';
  const image = document.createElement('img');
  image.draggable = false;
  const waiting = document.createElement('label');
  waiting.className = 'ms-waiting';
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = photoAccept;
  input.multiple = true;
  waiting.append(input, icon('photo'));
  const cancel = control('cancel', onCancel);
  const retry = control('retry', onRetry);
  const bar = document.createElement('progress');
  bar.max = 1;
  const status = document.createElement('div');
  status.className = 'ms-upload';
  status.setAttribute('role', 'status');
  status.append(bar, retry, cancel);

  dom.addEventListener('click', (event) => {
    if (event.target === image || event.target === dom) onSelect(event);
  });
  input.addEventListener('change', () => {
    // Whatever was chosen is sent: the server names the reason when it refuses one.
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
  dom.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    dom.classList.add('is-target');
  });
  dom.addEventListener('dragleave', () => dom.classList.remove('is-target'));
  dom.addEventListener('drop', (event) => {
    dom.classList.remove('is-target');
    const files = photosAmong(event.dataTransfer?.files);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });

  function show(figure: Node, number: number, upload: Upload | undefined): void {
    const { assetId, alt, focalX, focalY } = figure.attrs;
    input.setAttribute('aria-label', words.choosePhoto(number));
    waiting.dataset.label = words.waiting(number);
    waiting.dataset.hint = words.dropHint;
    cancel.setAttribute('aria-label', words.cancelUpload(number));
    retry.setAttribute('aria-label', words.retryUpload(number));
    const parts: HTMLElement[] = [];
    if (typeof assetId === 'string') {
      const url = photoUrl(assetId);
      if (image.getAttribute('src') !== url) image.src = url;
      image.alt = String(alt);
      image.style.objectPosition = `${Number(focalX) * 100}% ${Number(focalY) * 100}%`;
      parts.push(image);
    } else if (!upload) {
      parts.push(waiting);
    }
    if (upload) {
      showUpload(upload);
      parts.push(status);
    }
    // Unchanged parts stay where they are, so that a focused control keeps its focus.
    if (parts.some((part, index) => dom.children[index] !== part) || dom.children.length !== parts.length) {
      dom.replaceChildren(...parts);
    }
  }

  function showUpload(upload: Upload): void {
    const failed = upload.status === 'failed';
    status.classList.toggle('is-failed', failed);
    bar.hidden = failed;
    retry.hidden = !failed;
    if (!failed) bar.value = upload.share;
    const label = failed
      ? words.uploadFailed(upload.rule)
      : words.uploading(upload.name, Math.round(upload.share * 100));
    status.dataset.label = label;
    status.setAttribute('aria-label', label);
  }

  return {
    dom,
    show,
    handles(event) {
      if (!(event.target instanceof globalThis.Node) || !dom.contains(event.target)) return false;
      if (event instanceof DragEvent) return carriesFiles(event);
      // A press on the photo itself starts a drag of the figure, which is the editor's.
      return event.target !== image && event.target !== dom;
    },
  };
}

function control(name: 'cancel' | 'retry', act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(icon(name));
  button.addEventListener('click', act);
  return button;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
